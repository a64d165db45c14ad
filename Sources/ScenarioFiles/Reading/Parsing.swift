import Planning
import Wording

/// Texts to values, with the finding that says why not.
enum Parsing {
  static func failure<Value>(_ code: FindingCode.Value) -> Result<Value, FindingCodeError> {
    .failure(FindingCodeError(code: .value(code)))
  }

  static func number(
    _ text: String, _ range: ClosedRange<Double>, _ read: (String) -> Double?
  ) -> Result<Double, FindingCodeError> {
    guard let value = read(text) else {
      let plain = NumberReading.normalised(text).lowercased().drop { $0 == "-" || $0 == "+" || $0 == "." }
      return failure(
        ["nan", "inf", "infinity"].contains(plain) ? .notFinite : .notANumber(unit: outOfRange(range).allowed)
      )
    }
    guard value.isFinite else { return failure(.notFinite) }
    guard range.contains(value) else { return failure(outOfRange(range)) }
    return .success(value)
  }

  static func integer(_ text: String, _ range: ClosedRange<Int>) -> Result<Int, FindingCodeError> {
    let allowed = FindingCode.Value.outOfRange(
      low: NumberText.grouped(range.lowerBound),
      high: range.upperBound == .max ? nil : NumberText.grouped(range.upperBound))
    switch number(text, -1e15...1e15, NumberReading.decimal) {
    case .failure(let error):
      if case .value(.notANumber) = error.code { return failure(.notANumber(unit: allowed.allowed)) }
      return .failure(error)
    case .success(let value):
      guard value == value.rounded() else { return failure(.notWhole) }
      guard range.contains(Int(value)) else { return failure(allowed) }
      return .success(Int(value))
    }
  }

  static func yen(_ text: String) -> Result<Yen, FindingCodeError> {
    switch number(text, -1e15...1e15, NumberReading.yen) {
    case .failure(let error):
      if case .value(.notANumber) = error.code {
        return failure(
          .notANumber(
            unit: Phrase(ja: "円（15000000、1,500万、7.2億、15,000千円 など）", en: "yen, such as 15000000 or 7.2億")))
      }
      return .failure(error)
    case .success(let value):
      guard value == value.rounded() else { return failure(.notWhole) }
      guard value >= 0, value <= Double(AmountLimit.stated) else {
        return failure(.outOfRange(low: "0", high: NumberText.grouped(AmountLimit.stated)))
      }
      return .success(Int(value))
    }
  }

  static func text(_ text: String) -> Result<String, FindingCodeError> { .success(text) }

  static func choice<Value>(
    _ text: String, _ options: [(spellings: [String], value: Value)]
  ) -> Result<Value, FindingCodeError> {
    let plain = NumberReading.normalised(text)
    for option in options {
      if option.spellings.contains(where: { $0 == plain || $0.lowercased() == plain.lowercased() }) {
        return .success(option.value)
      }
    }
    let all = options.flatMap(\.spellings)
    return failure(
      .notAChoice(options: all, suggestion: Spelling.nearest(to: plain, among: all)))
  }

  static func reference(
    _ text: String, _ index: ReferenceIndex, _ noun: FindingCode.Noun
  ) -> Result<String, FindingCodeError> {
    if let id = index.resolve(text) { return .success(id) }
    if index.isAmbiguous(text) { return .failure(FindingCodeError(code: .name(.ambiguousReference(noun)))) }
    return .failure(
      FindingCodeError(
        code: .name(
          .unknownReference(noun, suggestion: index.nearest(to: text), known: index.examples))))
  }

  static func outOfRange(_ range: ClosedRange<Double>) -> FindingCode.Value {
    .outOfRange(
      low: NumberText.compact(range.lowerBound, places: 6),
      high: range.upperBound >= 1e9 ? nil : NumberText.compact(range.upperBound, places: 6))
  }
}
