import Documents
import Foundation
import Planning
import ScenarioFiles
import Wording

/// Whether a figure is what its origin holds.
struct FigureCheck {
  private let json: JSONText
  private let inputs: [String: String]
  private let entries: [String: Set<String>]

  init(json: JSONText, inputs: [InputValue]) {
    self.json = json
    self.inputs = Dictionary(inputs.map { ($0.path, $0.value) }) { first, _ in first }
    var entries: [String: Set<String>] = [:]
    for input in inputs {
      guard let parts = TreePath.parts(input.path), parts.count > 1 else { continue }
      entries[parts[0], default: []].insert(parts[1])
    }
    self.entries = entries
  }

  /// What is wrong; `nil` when the number is there.
  func problem(_ figure: Figure) -> String? {
    let shown = "\(figure.text.en) (\(figure.value))"
    switch figure.origin {
    case .plan(let path):
      guard let value = json.number(path) else { return "\(shown): the plan has no \(path)" }
      return differs(value, figure.value) ? "\(shown): the plan's \(path) is \(value)" : nil
    case .planCount(let path):
      let count = json.count(path)
      return count == Int(figure.value) ? nil : "\(shown): \(path) has \(count ?? -1) entries"
    case .scenario(let path):
      guard let value = inputs[path] else { return "\(shown): no input \(path)" }
      let readings = [
        TypedNumber.yen(value).map(Double.init), TypedNumber.share(value),
        JSONText.month(value), Double(value),
      ]
      let isSame = readings.contains { $0.map { !differs($0, figure.value) } ?? false }
      return isSame ? nil : "\(shown): \(path) is \(value)"
    case .scenarioCount(let collection):
      let count = entries[collection]?.count ?? 0
      return count == Int(figure.value) ? nil : "\(shown): \(collection) has \(count) entries"
    case .evidence(let id):
      guard let value = PublishedFigures.value(id) else { return "\(shown): the catalogue has no \(id)" }
      return differs(value, figure.value) ? "\(shown): \(id) is \(value)" : nil
    case .question: return nil
    case .derived(let derivation, let operands):
      let value = derivation(operands.map(\.value))
      if differs(value, figure.value) { return "\(shown): \(derivation) of its parts is \(value)" }
      return operands.lazy.compactMap(problem).first
    }
  }

  private func differs(_ one: Double, _ other: Double) -> Bool {
    // The plan's hours are rounded to a millionth.
    abs(one - other) > 1e-5 + 1e-12 * abs(one)
  }
}

extension Document.Chapter {
  /// Everything that says something: passages of text and cells.
  var passages: [Passage] {
    blocks.flatMap { block -> [Passage] in
      switch block {
      case .paragraph(let passage): [passage]
      case .bullets(let passages): passages
      case .keyFigures(let figures): figures.flatMap { [Passage($0.figure)] + ($0.note.map { [$0] } ?? []) }
      case .table(let table): table.rows.flatMap(\.cells) + table.notes
      case .subheading, .chart, .accountText, .accountTable: []
      }
    }
  }

}

extension Document {
  var passages: [Passage] { chapters.flatMap(\.passages) }

  var charts: [DocumentChart] {
    chapters.flatMap(\.blocks).compactMap {
      if case .chart(let chart) = $0 { return chart }
      return nil
    }
  }

  var figures: [Figure] { passages.flatMap(\.figures) + charts.flatMap(\.figures) }
}
