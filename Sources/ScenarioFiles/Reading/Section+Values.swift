import Planning
import Wording

extension Section {
  /// A value parsed from one text; problems are reported at the place where the text stands.
  func parsed<Value>(
    _ key: String, or fallbacks: [[String]] = [], _ parse: (String) -> Result<Value, FindingCodeError>
  ) -> Value? {
    guard let found = find(key, or: fallbacks), let text = scalar(found) else { return nil }
    switch parse(text) {
    case .success(let value): return value
    case .failure(let error):
      context.report(error.code, at: found.node.place, path: found.path, value: text)
      return nil
    }
  }

  /// A finite number inside `range`.
  func number(_ key: String, _ range: ClosedRange<Double>, or fallbacks: [[String]] = []) -> Double? {
    parsed(key, or: fallbacks) { Parsing.number($0, range, NumberReading.decimal) }
  }

  /// A fraction of one, also written in per cent.
  func share(_ key: String, upTo limit: Double = 1, or fallbacks: [[String]] = []) -> Double? {
    parsed(key, or: fallbacks) { Parsing.number($0, 0...limit, NumberReading.share) }
  }

  func integer(_ key: String, _ range: ClosedRange<Int>, or fallbacks: [[String]] = []) -> Int? {
    parsed(key, or: fallbacks) { Parsing.integer($0, range) }
  }

  func yen(_ key: String, or fallbacks: [[String]] = []) -> Yen? {
    parsed(key, or: fallbacks, Parsing.yen)
  }

  func yesNo(_ key: String, or fallbacks: [[String]] = []) -> Bool? {
    parsed(key, or: fallbacks) { text in
      NumberReading.yesNo(text).map { .success($0) } ?? .failure(FindingCodeError(code: .value(.notYesNo)))
    }
  }

  func month(_ key: String, or fallbacks: [[String]] = []) -> YearMonth? {
    parsed(key, or: fallbacks) { text in
      NumberReading.month(text).map { .success($0) }
        ?? .failure(FindingCodeError(code: .value(.notAMonth)))
    }
  }

  /// One of `options`, the first spelling of each being the one shown.
  func choice<Value>(
    _ key: String, or fallbacks: [[String]] = [], _ options: [(spellings: [String], value: Value)]
  ) -> Value? {
    parsed(key, or: fallbacks) { Parsing.choice($0, options) }
  }

  /// Items of a list; a single text is split at `;`, `；`, `|`, `、` and spaces are trimmed.
  func items(_ key: String, or fallbacks: [[String]] = []) -> [Found]? {
    guard let found = find(key, or: fallbacks) else { return nil }
    switch found.node.content {
    case .empty: return []
    case .scalar(let text):
      if Self.meansNone(text) { return [] }
      return text.split { ";；|｜、".contains($0) }.map {
        Found(
          node: TreeNode(.scalar(NumberReading.trimmed(String($0))), at: found.node.place), path: found.path)
      }.filter { $0.node.scalar?.isEmpty == false }
    case .list(let nodes):
      return nodes.enumerated().map { Found(node: $1, path: found.path + ["\($0)"]) }
    case .mapping:
      context.report(.value(.wrongShape(.list)), at: found.node.place, path: found.path)
      return nil
    }
  }

  /// Items of a list, each parsed.
  func list<Value>(
    _ key: String, or fallbacks: [[String]] = [], _ parse: (String) -> Result<Value, FindingCodeError>
  ) -> [Value]? {
    guard let items = items(key, or: fallbacks) else { return nil }
    return items.compactMap { item in
      guard let text = scalar(item) else { return nil }
      switch parse(text) {
      case .success(let value): return value
      case .failure(let error):
        context.report(error.code, at: item.node.place, path: item.path, value: text)
        return nil
      }
    }
  }

  /// One value for each of `count` years or terms; a single one stands for all.
  func series<Value>(
    _ key: String, count: Int, or fallbacks: [[String]] = [],
    _ parse: (String) -> Result<Value, FindingCodeError>
  ) -> [Value]? {
    guard let found = find(key, or: fallbacks), let values = list(key, or: fallbacks, parse) else {
      return nil
    }
    if values.count == 1 { return Array(repeating: values[0], count: count) }
    guard values.count == count else {
      // Unreadable items are already reported; a wrong count would only be their echo.
      if values.count == items(key, or: fallbacks)?.count {
        context.report(
          .value(.wrongCount(expected: count, found: values.count)), at: found.node.place, path: found.path,
          value: found.node.shownText)
      }
      return nil
    }
    return values
  }

  /// A name that refers to an entry of `index`.
  func reference(
    _ key: String, _ index: ReferenceIndex, _ noun: FindingCode.Noun, or fallbacks: [[String]] = []
  ) -> String? {
    parsed(key, or: fallbacks) { Parsing.reference($0, index, noun) }
  }

  /// Names that refer to entries of `index`.
  func references(_ key: String, _ index: ReferenceIndex, _ noun: FindingCode.Noun) -> [String]? {
    list(key) { Parsing.reference($0, index, noun) }
  }

  /// Named shares or numbers: a mapping from entries of `index` to values.
  func named<Value>(
    _ key: String, _ index: ReferenceIndex, _ noun: FindingCode.Noun,
    _ value: (Section, String) -> Value?
  ) -> [(id: String, value: Value)] {
    let section = section(key)
    return section.mapping.keys.compactMap { name in
      switch Parsing.reference(name, index, noun) {
      case .success(let id): return value(section, name).map { (id, $0) }
      case .failure(let error):
        // Built-in entries may speak of built-in things that this scenario does without.
        if let node = section.mapping[name], !document.isBuiltIn(node.place) {
          context.report(error.code, at: node.place, path: section.path + [name], value: name)
        }
        return nil
      }
    }
  }
}
