import ScenarioFiles
import Wording

/// One variant of a sweep: what is changed in the scenario, and what people call it.
struct SweepMember {
  /// `nil` where the changes say it best.
  var name: Phrase?
  var changes: SideChanges

  init(name: Phrase? = nil, _ changes: SideChanges) {
    self.name = name
    self.changes = changes
  }

  init(name: Phrase?, settings: [(path: String, value: String)]) {
    self.init(
      name: name, SideChanges(items: settings.map { .setting(path: $0.path, value: $0.value) }))
  }
}
