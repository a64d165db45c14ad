import Planning
import Wording

/// Puts the user's document, the rule pack, the catalogue, generated defaults and overrides together.
struct Assembly {
  let context: ReadingContext

  func document(user: TreeNode, settings: [Override]) -> Document {
    // The choices of pack and column may themselves be overridden, so look at a trial copy first.
    var trial = user
    for setting in settings { _ = trial.merge(setting.value, at: setting.path[...]) }
    let builtIn = self.builtIn(for: trial)
    var user = user
    let values = EntryChanges.apply(settings, to: &user, builtIn: builtIn, filling: filling)
    let catalogueSource = context.addSource(Catalogue.evidence.file)
    var document = Document(
      root: user.laid(over: builtIn),
      builtIn: [catalogueSource, context.addSource(pack(in: trial).file)], context: context)
    filling.fill(&document.root)
    for setting in values {
      guard let path = Overrides.resolved(setting, in: document) else { continue }
      if !document.root.merge(setting.value, at: path[...]) { Overrides.reportUnknown(setting, in: document) }
    }
    return document
  }

  /// Fills in what scenarios leave out.
  var filling: DefaultEntities {
    DefaultEntities(catalogueSource: context.addSource(Catalogue.evidence.file))
  }

  /// The rule pack over the catalogue, as `trial` chooses them; generated entries are not part of it.
  func builtIn(for trial: TreeNode) -> TreeNode {
    let column = self.column("evidence", in: trial)
    let costs = self.column("costs", in: trial)
    let pack = self.pack(in: trial)
    let catalogue = Catalogue.evidence
    let catalogueSource = context.addSource(catalogue.file)
    let packSource = context.addSource(pack.file)
    for entry in catalogue.entries + pack.entries { context.evidence[entry.evidence.path] = entry.evidence }
    var base = catalogue.tree(effects: column, costs: costs, source: catalogueSource)
    choose(from: &base, by: trial)
    return pack.tree(effects: column, costs: costs, source: packSource).laid(over: base)
  }

  private func column(_ key: String, in trial: TreeNode) -> Catalogue.Column {
    guard let node = trial.mapping?[key], let text = node.scalar else { return .base }
    let options: [(spellings: [String], value: Catalogue.Column)] = [
      (["low", "低"], .low), (["base", "標準"], .base), (["high", "高"], .high),
    ]
    switch Parsing.choice(text, options) {
    case .success(let column): return column
    case .failure(let error):
      context.report(error.code, at: node.place, path: [key], value: text)
      return .base
    }
  }

  private func pack(in trial: TreeNode) -> Catalogue {
    // Without a readable file, or with a text where the award's keys belong, nothing else makes sense.
    if context.hasUnreadableFile { return .comprehensive }
    if let award = trial.mapping?["award"], !award.isEmpty, award.mapping == nil {
      context.report(
        .value(.wrongShape(.mapping)), at: award.place, path: ["award"], value: award.scalar)
      context.hasUnreadableFile = true
      return .comprehensive
    }
    guard let award = trial.mapping?["award"], let node = award.mapping?["type"], let text = node.scalar
    else {
      let place = trial.mapping?["award"]?.place ?? trial.place
      context.report(.value(.missing), at: place, path: ["award", "type"])
      return .comprehensive
    }
    switch Parsing.choice(text, Spellings.awardKinds) {
    case .success(.comprehensive): return .comprehensive
    case .success(.distinctive): return .distinctive
    case .success(.custom): return .custom
    case .failure(let error):
      context.report(error.code, at: node.place, path: ["award", "type"], value: text)
      return .comprehensive
    }
  }

  /// Leaves only the catalogue entries that `catalogue:` names; without it, all of them.
  private func choose(from base: inout TreeNode, by trial: TreeNode) {
    guard let wishes = trial.mapping?["catalogue"], var root = base.mapping else { return }
    for key in Schema.catalogue.keys {
      let wish: TreeNode? = wishes.mapping?[key] ?? (wishes.scalar == nil ? nil : wishes)
      guard let wish, let entries = root[key]?.mapping else { continue }
      let place = root[key]?.place ?? .nowhere
      var names: [TreeNode] = []
      switch wish.content {
      case .list(let items): names = items
      case .scalar(let text) where Section.meansNone(text): names = []
      case .scalar(let text) where ["all", "すべて"].contains(text): continue
      case .scalar: names = [wish]
      case .empty, .mapping: continue
      }
      var chosen = TreeMapping()
      for name in names {
        guard let text = name.scalar else { continue }
        if let entry = entries[text] {
          chosen[text] = entry
        } else {
          context.report(
            .name(.unavailableInCatalogue(suggestion: Spelling.nearest(to: text, among: entries.keys))),
            at: name.place, path: ["catalogue", key], value: text)
        }
      }
      root[key] = TreeNode(.mapping(chosen), at: place)
    }
    base.content = .mapping(root)
  }
}
