import ArgumentParser
import Charts
import Reports
import Wording

/// Whether an answer in JSON holds drawings of it, too.
struct ChartOptions: ParsableArguments {
  @Flag(help: Help.text(Phrase.Help.charts))
  var charts = false

  /// The object with its drawings, as far as they are asked for. They are made from it, and so not put on record.
  func object(_ answer: JSONValue, _ drawings: @autoclosure () -> [Chart]) -> JSONValue {
    guard charts, case .object(let members) = answer else { return answer }
    let drawn = drawings().map { chart in
      JSONValue.members([
        "title": .string(chart.title), "description": .string(chart.summary), "svg": .string(chart.svg),
      ])
    }
    return .object(members + [.init("charts", .array(drawn))])
  }
}
