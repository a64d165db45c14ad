package import Planning
package import Wording

extension ScenarioReader {
  /// The scenario that a run was solved from, made again from the inputs that the archive keeps: every value of its
  /// document, defaults and overrides included.
  ///
  /// - Parameter name: the scenario's short name.
  /// - Returns: `nil` when these inputs do not give a scenario that has exactly these inputs. O(inputs).
  package static func recorded(_ inputs: [InputValue], name: String, language: Language) -> Scenario? {
    let context = ReadingContext(language: language)
    let (source, builtIn) = (context.addSource("run"), context.addSource(Catalogue.evidence.file))
    let known = builtInTrees
    var root = TreeNode(.mapping(TreeMapping()), at: .init(source: source, line: 0, column: 0))
    for (index, input) in inputs.enumerated() {
      guard let path = TreePath.parts(input.path) else { return nil }
      // Readers are lenient with what came with the program, and the inputs do not say what did.
      let cameAlong = known.contains { $0.node(at: path[...])?.shownText == input.value }
      let place = TreeNode.Place(
        source: cameAlong ? builtIn : source, line: Int32(clamping: index + 1), column: 0)
      guard root.set(value(input.value, at: place), at: path[...]) else { return nil }
    }
    let document = Document(root: root, builtIn: [builtIn], context: context)
    let reading = reading(of: document, name: name, overrideNames: [])
    return reading.inputs == inputs ? reading.scenario : nil
  }

  /// Everything that the program could have added, whatever choices a scenario made.
  private static var builtInTrees: [TreeNode] {
    [Catalogue.evidence, .comprehensive, .distinctive, .custom].flatMap { catalogue in
      Catalogue.Column.allCases.map { catalogue.tree(effects: $0, costs: $0, source: 0) }
    }
  }

  /// A list as `[a, b]`, anything else as a text: the way `InputValue` writes them. Texts that hold the marks of lists
  /// themselves cannot be told apart; that the inputs come out the same says so.
  private static func value(_ text: String, at place: TreeNode.Place) -> TreeNode {
    guard text.hasPrefix("["), text.hasSuffix("]") else { return TreeNode(.scalar(text), at: place) }
    var items: [String] = [""]
    var depth = 0
    let inside = Array(text.dropFirst().dropLast())
    var index = 0
    while index < inside.count {
      let character = inside[index]
      if "[{".contains(character) { depth += 1 }
      if "]}".contains(character) { depth -= 1 }
      if depth == 0, character == ",", index + 1 < inside.count, inside[index + 1] == " " {
        items.append("")
        index += 2
        continue
      }
      items[items.count - 1].append(character)
      index += 1
    }
    if items == [""] { return TreeNode(.list([]), at: place) }
    return TreeNode(.list(items.map { item($0, at: place) }), at: place)
  }

  /// A mapping inside a list as `{a: b, c: d}`, or a text.
  private static func item(_ text: String, at place: TreeNode.Place) -> TreeNode {
    guard text.hasPrefix("{"), text.hasSuffix("}") else { return value(text, at: place) }
    var mapping = TreeMapping()
    for part in String(text.dropFirst().dropLast()).split(separator: ", ") {
      let pair = part.split(separator: ": ", maxSplits: 1)
      guard pair.count == 2 else { return TreeNode(.scalar(text), at: place) }
      mapping[String(pair[0])] = value(String(pair[1]), at: place)
    }
    return TreeNode(.mapping(mapping), at: place)
  }
}
