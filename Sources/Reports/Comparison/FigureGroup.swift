import Wording

/// Figures of two plans side by side that belong together.
struct FigureGroup {
  enum Unit: String {
    /// Whole yen.
    case yen
    /// Tenths of an hour.
    case tenths
    case count
  }

  var title: Phrase
  /// Name of the group in data: `total`, `purse`, …
  var key: String
  var unit: Unit
  var lines: [FigureLine]
}

/// One figure; `nil` where a plan has no such thing.
struct FigureLine {
  var label: Phrase
  /// What tells it from the group's other lines, in data.
  var key: [JSONValue.Member]
  var before: Int?
  var after: Int?

  init(_ label: Phrase, _ key: [JSONValue.Member], _ before: Int?, _ after: Int?) {
    self.label = label
    self.key = key
    self.before = before
    self.after = after
  }

  var isSame: Bool { before == after }
  /// What is not there counts as nothing.
  var difference: Int { (after ?? 0) - (before ?? 0) }
}

extension FigureGroup.Unit {
  /// `1,234` or `12.3`; `-` for nothing.
  func text(_ value: Int?) -> String {
    guard let value else { return "-" }
    switch self {
    case .yen, .count: return NumberText.grouped(value)
    case .tenths: return NumberText.decimal(Double(value) / 10, places: 1)
    }
  }

  /// With a sign, also for gains; `0` for none.
  func signed(_ value: Int) -> String { (value > 0 ? "+" : "") + text(value) }

  func json(_ value: Int?) -> JSONValue {
    guard let value else { return .null }
    switch self {
    case .yen, .count: return .int(value)
    case .tenths: return .double(Double(value) / 10)
    }
  }

  func csv(_ value: Int?) -> CSVText.Cell {
    guard let value else { return .empty }
    switch self {
    case .yen, .count: return .int(value)
    case .tenths: return .tenths(value)
    }
  }
}
