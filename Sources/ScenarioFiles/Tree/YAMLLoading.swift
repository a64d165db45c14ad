import Wording
import Yams

/// YAML text to a tree, with limits that keep hostile text from costing more than its length.
enum YAMLLoading {
  static let depthLimit = 32

  struct Problems: Error {
    var list: [Problem]
  }

  struct Problem {
    var code: FindingCode
    var line: Int
    var column: Int
    var value: String?
  }

  /// The document as a tree; an empty document is an empty mapping.
  ///
  /// Anchors and aliases are refused before parsing (see `YAMLAliases`).
  static func tree(of text: String, source: Int32) -> Result<TreeNode, Problems> {
    if let alias = YAMLAliases.firstLine(in: text) {
      return .failure(Problems(list: [Problem(code: .file(.aliases), line: alias, column: 0)]))
    }
    do {
      guard let root = try Yams.compose(yaml: text) else {
        return .success(TreeNode(.mapping(TreeMapping()), at: .init(source: source, line: 1, column: 1)))
      }
      var problems: [Problem] = []
      let tree = converted(root, source: source, depth: 0, problems: &problems)
      return problems.isEmpty ? .success(tree) : .failure(Problems(list: problems))
    } catch let error as YamlError {
      return .failure(Problems(list: described(error, in: text)))
    } catch {
      return .failure(
        Problems(list: [Problem(code: .file(.yamlSyntax(detail: "\(error)")), line: 1, column: 1)]))
    }
  }

  private static func converted(
    _ node: Node, source: Int32, depth: Int, problems: inout [Problem]
  ) -> TreeNode {
    let mark = node.mark
    let place = TreeNode.Place(
      source: source, line: Int32(clamping: mark?.line ?? 1), column: Int32(clamping: mark?.column ?? 1))
    func refuse(_ code: FindingCode, value: String? = nil) -> TreeNode {
      problems.append(Problem(code: code, line: Int(place.line), column: Int(place.column), value: value))
      return TreeNode(.empty, at: place)
    }
    guard depth <= depthLimit else { return refuse(.file(.tooDeep(limit: depthLimit))) }
    switch node {
    case .alias: return refuse(.file(.aliases))
    case .scalar(let scalar):
      let isNull = scalar.style == .plain && ["", "~", "null", "Null", "NULL"].contains(scalar.string)
      return TreeNode(isNull ? .empty : .scalar(NumberReading.trimmed(scalar.string)), at: place)
    case .sequence(let items):
      return TreeNode(
        .list(items.map { converted($0, source: source, depth: depth + 1, problems: &problems) }), at: place)
    case .mapping(let pairs):
      var mapping = TreeMapping()
      for (key, value) in pairs {
        guard let name = key.string else { return refuse(.file(.notAMapping)) }
        mapping[name] = converted(value, source: source, depth: depth + 1, problems: &problems)
      }
      return TreeNode(.mapping(mapping), at: place)
    }
  }

  private static func described(_ error: YamlError, in text: String) -> [Problem] {
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
      .composer(_, let problem, let mark, _):
      return [
        Problem(code: .file(.yamlSyntax(detail: problem)), line: mark.line, column: mark.column, value: nil)
      ]
    case .duplicatedKeysInMapping(let duplicates, let context):
      return duplicates.map { key in
        let line = secondLine(of: key, in: text, from: context.mark.line) ?? context.mark.line
        return Problem(code: .file(.duplicateKey), line: line, column: 0, value: key)
      }
    case .reader(let problem, _, _, _):
      return [Problem(code: .file(.yamlSyntax(detail: problem)), line: 1, column: 0, value: nil)]
    default:
      return [Problem(code: .file(.yamlSyntax(detail: "libyaml")), line: 1, column: 0, value: nil)]
    }
  }

  /// The line where `key:` begins for the second time at or after `line`.
  private static func secondLine(of key: String, in text: String, from line: Int) -> Int? {
    var found = 0
    for (index, content) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard index + 1 >= line else { continue }
      let start = content.drop { $0 == " " || $0 == "-" || $0 == "{" || $0 == "\"" || $0 == "'" }
      guard start.hasPrefix(key), start.dropFirst(key.count).prefix(3).contains(":") else { continue }
      found += 1
      if found == 2 { return index + 1 }
    }
    return nil
  }
}
