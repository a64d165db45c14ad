package import Planning

/// Runs for tests of the archive and of what shows it.
package enum TestRuns {
  package static let inputs = [
    InputValue(path: "title", value: "架空医科大学"), InputValue(path: "award.cap", value: "7億2000万"),
    InputValue(path: "researchers.R01.name", value: "髙橋 \"翼\"\n二郎"),
  ]

  /// Text of so many characters that hardly packs.
  package static func noise(_ count: Int, seed: UInt64 = 1) -> String {
    let characters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-")
    var random = SplitMix64(seed: seed)
    return String((0..<count).map { _ in characters[Int(random.next() % 64)] })
  }

  package static func question(_ change: (inout RunQuestion) -> Void = { _ in }) -> RunQuestion {
    var question = RunQuestion(
      begun: "2026-11-26T00:14:58Z", version: "1.2.3", solver: "GLPK 5.0", scenario: "架空大学",
      title: "架空医科大学の計画", folder: "/data/架空大学", inputsHash: "0123abcd", gap: 0.001, timeLimit: 60,
      threads: 2, overrides: ["採用の遅れ"], settings: ["award.cap=7億2000万"])
    change(&question)
    return question
  }

  package static func ending(_ change: (inout RunEnding) -> Void = { _ in }) -> RunEnding {
    var ending = RunEnding(
      ended: "2026-11-26T00:15:03Z", status: .optimal, stoppedBy: .gap, objective: 1234.5, bound: 1235,
      gap: 0.5 / 1234.5, seconds: 5.25, cost: 71_234_567)
    change(&ending)
    return ending
  }
}
