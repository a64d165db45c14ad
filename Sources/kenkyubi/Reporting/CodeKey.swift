import Documents
import Reports
import Wording

/// The key to the codes of a report: stays in the office.
enum CodeKey {
  static func csv(_ book: CodeBook, _ language: Language) -> String {
    let head = [Phrase.ReportHelp.codeHead, Phrase.ReportHelp.idHead, Phrase.ReportHelp.nameHead]
    return CSVText.of(
      [head.map { .text($0.text(language)) }]
        + book.entries.map { [.text($0.code), .text($0.id), .text($0.name)] })
  }
}
