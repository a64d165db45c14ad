package import Planning
package import Wording

extension ScenarioReader {
  /// A scenario from what an archived run was read from, value by value.
  ///
  /// Values that the program's own files give too are taken for defaults: which of them somebody had written down is not on
  /// record.
  ///
  /// - Returns: `nil` when the values do not come back exactly, as with a run of a version with other defaults of another
  ///   shape. O(inputs).
  package static func read(inputs: [InputValue], name: String, language: Language) -> ScenarioReading? {
    // What the program would generate is left to it, as far as it comes out the same.
    guard let trial = assembled(inputs, without: Set(generated), language) else { return nil }
    let regenerated = trial.inputs
    let own = generated.filter { values(inputs, in: $0) != values(regenerated, in: $0) }
    guard let document = assembled(inputs, without: Set(generated).subtracting(own), language),
      byTopLevel(document.inputs) == byTopLevel(inputs)
    else { return nil }
    return reading(of: document, name: name, overrideNames: [])
  }

  /// The inputs by their first key. The order of the top level means nothing: overrides add to its end.
  private static func byTopLevel(_ inputs: [InputValue]) -> [String: [InputValue]] {
    Dictionary(grouping: inputs) { String($0.path.prefix { $0 != "." }) }
  }

  /// Collections that the program generates when a scenario leaves them out.
  private static let generated = ["institutions", "places", "substitutes"]

  private static func values(_ inputs: [InputValue], in collection: String) -> [InputValue] {
    inputs.filter { $0.path.hasPrefix(collection + ".") || $0.path == collection }
  }

  /// The document of the values that differ from the program's own, laid over those.
  private static func assembled(
    _ inputs: [InputValue], without collections: Set<String>, _ language: Language
  ) -> Document? {
    let context = ReadingContext(language: language)
    let source = context.addSource("scenario.yaml")
    let place = TreeNode.Place(source: source, line: 1, column: 1)
    var user = TreeNode(.mapping(TreeMapping()), at: place)
    let defaults = ownValues(inputs)
    for input in inputs {
      guard let parts = TreePath.parts(input.path), let first = parts.first else { return nil }
      if collections.contains(first) || defaults[input.path] == input.value { continue }
      guard user.set(InputText.node(input.value, at: place), at: parts[...]) else { return nil }
    }
    // A collection that was emptied leaves no value behind, but must not be generated either.
    for collection in Self.generated
    where !collections.contains(collection) && values(inputs, in: collection).isEmpty {
      _ = user.set(TreeNode(.mapping(TreeMapping()), at: place), at: [collection])
    }
    return Assembly(context: context).document(user: user, settings: [])
  }

  /// What the program itself gives under the choices that the inputs state.
  private static func ownValues(_ inputs: [InputValue]) -> [String: String] {
    let choices = ["award.type", "evidence", "costs"]
    var user = TreeNode(.mapping(TreeMapping()))
    for input in inputs where choices.contains(input.path) || input.path.hasPrefix("catalogue") {
      guard let parts = TreePath.parts(input.path) else { continue }
      _ = user.set(InputText.node(input.value, at: .nowhere), at: parts[...])
    }
    let document = Assembly(context: ReadingContext(language: .en)).document(user: user, settings: [])
    // The choices themselves are the user's.
    let own = document.inputs.filter { !choices.contains($0.path) && !$0.path.hasPrefix("catalogue") }
    return Dictionary(own.map { ($0.path, $0.value) }) { first, _ in first }
  }
}
