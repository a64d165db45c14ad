import Planning
import Wording
import Workbooks

/// What one reading collects: findings, defaults used, and the names of the places they speak of.
final class ReadingContext {
  private(set) var sources: [Source] = []
  private(set) var findings: [Finding] = []
  private(set) var defaultsUsed: [DefaultUse] = []
  private var seen: Set<Finding> = []
  /// Use of the built-in value written at a place; -1 for values that are no evidence (names, relations).
  /// By place, because building a path for each of a million look-ups would be most of the reading time.
  private var useOfPlace: [TreeNode.Place: Int] = [:]
  let language: Language
  /// Set once the rule pack and the catalogue's column are chosen.
  var evidence: [String: EvidenceEntry] = [:]
  /// A file was there but gave nothing, so what is missing in the document is no finding of its own.
  var hasUnreadableFile = false

  init(language: Language) { self.language = language }

  /// A file, or one sheet of a workbook.
  struct Source: Hashable, Sendable {
    var file: String
    var sheet: String?
  }

  func addSource(_ file: String, sheet: String? = nil) -> Int32 {
    let source = Source(file: file, sheet: sheet)
    if let known = sources.firstIndex(of: source) { return Int32(known) }
    return addNew(source)
  }

  /// Adds a source under a number of its own, even when another looks the same.
  func addNew(_ source: Source) -> Int32 {
    sources.append(source)
    return Int32(sources.count - 1)
  }

  var hasErrors: Bool { findings.contains { $0.severity == .error } }

  func place(_ place: TreeNode.Place, path: [String]) -> Finding.Place {
    let source =
      sources.indices.contains(Int(place.source)) ? sources[Int(place.source)] : Source(file: "scenario.yaml")
    var result = Finding.Place(
      file: source.file, line: Int(place.line), column: Int(place.column), path: TreePath.text(path),
      sheet: source.sheet)
    if source.sheet != nil, place.line > 0, place.column > 0 {
      result.cell = CellReference.text(row: Int(place.line), column: Int(place.column))
    }
    return result
  }

  /// Adds a finding, once: the same default may be wrong for a thousand researchers.
  func report(
    _ code: FindingCode, at place: TreeNode.Place, path: [String], value: String? = nil,
    severity: Finding.Severity = .error
  ) {
    report(Finding(severity: severity, place: self.place(place, path: path), code: code, value: value))
  }

  func report(_ finding: Finding) {
    if seen.insert(finding).inserted { findings.append(finding) }
  }

  /// Notes that the built-in `node`, known in the catalogue as `entry`, was used at `path`; the same entry
  /// is listed once, with a count.
  func noteDefault(_ node: TreeNode, entry parts: [String], at path: [String]) {
    if let known = useOfPlace[node.place] {
      if known >= 0 { defaultsUsed[known].count += 1 }
      return
    }
    let key = TreePath.text(parts)
    guard let entry = evidence[key] else {
      // Generated entries share the place "line 0"; they must not shut out others.
      if node.place.line > 0 { useOfPlace[node.place] = -1 }
      return
    }
    useOfPlace[node.place] = defaultsUsed.count
    defaultsUsed.append(
      DefaultUse(
        path: key, firstUse: TreePath.text(path), count: 1, value: node.shownText, low: entry.low,
        high: entry.high, unit: entry.unit, source: entry.sourceTitle, strength: entry.strength,
        reasoning: entry.reasoning))
  }
}
