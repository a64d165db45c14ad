import Testing

@testable import kenkyubi_bench

/// Seconds of questions as a table, and lines of the worker.
@Suite struct QuestionTableTests {
  private static func answer(
    _ kind: QuestionRecord.Kind, _ seconds: Double, isProven: Bool = true, note: String? = nil
  ) -> QuestionRecord.Answer {
    .init(kind: kind, name: "asked", seconds: seconds, isProven: isProven, note: note)
  }

  private static var record: QuestionRecord {
    QuestionRecord(
      key: .init(instance: "a", threads: 2, timeLimit: 10, gap: 0.005), version: "GLPK 5.0",
      answers: [
        answer(.first, 2), answer(.whatIf, 1), answer(.whatIf, 3), answer(.whatIf, 2.5),
        answer(.frontier, 20, isProven: false, note: "down"),
      ], date: "2026-11-26")
  }

  @Test func mediansStandInTheirColumns() {
    let lines = QuestionTable.text([Self.record]).split(separator: "\n")
    #expect(lines.count == 3)
    let cells = lines[2].split(separator: "|").map { $0.filter { $0 != " " } }
    #expect(cells.first == "a")
    #expect(cells[3] == "2.50")
    #expect(cells.last == "1/5")
  }

  @Test func whatWentWrongIsTold() {
    var record = Self.record
    record.note = "signal 9: last words"
    #expect(record.problems == ["a: signal 9: last words", "a, asked: down"])
  }

  @Test func messagesComeBack() {
    var message = QuestionMessage()
    message.answer = Self.record.answers[1]
    #expect(QuestionMessage(message.line) == message)
    #expect(QuestionMessage("words") == nil)
  }
}
