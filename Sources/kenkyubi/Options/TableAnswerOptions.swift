import ArgumentParser
import Reports
import Wording

/// Where an answer goes that can be a table for Excel, too, and in which form.
struct TableAnswerOptions: ParsableArguments {
  @OptionGroup var answer: AnswerOptions

  @Flag(help: Help.text(Phrase.CompareCommand.csv))
  var csv = false

  enum Form {
    case text, json, csv
  }

  mutating func validate() throws {
    try answer.refuseWorkbook()
    if csv && answer.voice.json {
      throw ValidationError(Phrase.CompareCommand.csvAndJSON.text(Help.language))
    }
  }

  /// What was asked for, or what the name of the file says.
  var form: Form {
    if csv || answer.output?.lowercased().hasSuffix(".csv") == true && !answer.voice.json { return .csv }
    return answer.wantsJSON ? .json : .text
  }

  /// Cells of a line of the page.
  var width: Int { answer.file == nil ? Streams.outputWidth : PlanSummary.pageWidth }
}
