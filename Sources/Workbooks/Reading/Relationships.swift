/// Which part a part refers to, by identifier and by kind.
final class Relationships: XMLListener {
  private(set) var targets: [String: String] = [:]
  private(set) var kinds: [(kind: String, target: String)] = []
  var problem: WorkbookProblem? { nil }
  /// Folder of the part that refers, without slash at its ends.
  private let folder: String

  /// The relationships of `part`; none when the package does not hold any.
  init(of part: String, in parts: PackageParts) throws(WorkbookProblem) {
    let slash = part.lastIndex(of: "/")
    folder = slash.map { String(part[..<$0]) } ?? ""
    let file = slash.map { String(part[part.index(after: $0)...]) } ?? part
    let name = (folder.isEmpty ? "" : folder + "/") + "_rels/\(file).rels"
    if let bytes = try parts.bytes(name) { try XMLPart.read(bytes, part: name, to: self) }
  }

  /// The first target whose kind ends so: transitional and strict files name kinds differently up to there.
  func target(ofKind ending: String) -> String? { kinds.first { $0.kind.hasSuffix("/" + ending) }?.target }

  func begin(_ name: String, _ attributes: [String: String]) {
    guard name == "Relationship", attributes["TargetMode"] != "External",
      let id = attributes.attribute("Id"), let target = attributes.attribute("Target")
    else { return }
    let resolved = resolve(target)
    targets[id] = resolved
    kinds.append((attributes.attribute("Type") ?? "", resolved))
  }

  func end(_ name: String) {}

  func text(_ text: String) {}

  /// Targets are relative to the folder of the part, or absolute.
  private func resolve(_ target: String) -> String {
    let whole = target.hasPrefix("/") || folder.isEmpty ? target : folder + "/" + target
    var parts: [Substring] = []
    for part in whole.split(separator: "/") {
      if part == ".." {
        _ = parts.popLast()
      } else if part != "." {
        parts.append(part)
      }
    }
    return parts.joined(separator: "/")
  }
}
