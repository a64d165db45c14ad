import Wording

/// Institutions, places and substitutes that a scenario leaves out are written into the document, so that
/// they have paths like everything else.
struct DefaultEntities {
  let catalogueSource: Int32

  private func text(_ value: String) -> TreeNode { TreeNode(.scalar(value), at: place) }
  private var place: TreeNode.Place { .init(source: catalogueSource, line: 0, column: 0) }

  private func entry(_ pairs: [(String, TreeNode)]) -> TreeNode {
    var mapping = TreeMapping()
    for (key, value) in pairs { mapping[key] = value }
    return TreeNode(.mapping(mapping), at: place)
  }

  /// - Parameter tree: the whole document.
  func fill(_ tree: inout TreeNode) {
    guard var root = tree.mapping else { return }
    fillInstitutions(&root)
    fillPlaces(&root)
    fillSubstitutes(&root)
    tree.content = .mapping(root)
  }

  /// Without a list of institutions: those that departments name, else one.
  private func fillInstitutions(_ root: inout TreeMapping) {
    guard root["institutions"]?.mapping?.count ?? 0 == 0 else { return }
    var institutions = TreeMapping()
    for (_, department) in root["departments"]?.mapping ?? TreeMapping() {
      guard let name = department.mapping?["institution"]?.scalar, Identifiers.isUsable(name),
        institutions[name] == nil
      else { continue }
      institutions[name] = entry([("title", text(name))])
    }
    if institutions.count == 0 {
      let title = root["title"] ?? entry([("ja", text("本学")), ("en", text("University"))])
      institutions["U1"] = entry([("title", title)])
    }
    root["institutions"] = TreeNode(.mapping(institutions), at: place)
  }

  /// The institution of each department by identifier: named, or the only one.
  private func departments(_ root: TreeMapping) -> [(id: String, title: TreeNode, institution: String)] {
    let institutions = root["institutions"]?.mapping ?? TreeMapping()
    let index = ReferenceIndex(institutions, labels: ["title", "name"])
    return (root["departments"]?.mapping ?? TreeMapping()).compactMap { id, node in
      let named = node.mapping?["institution"]?.scalar.flatMap { index.resolve($0) }
      guard let institution = named ?? (institutions.count == 1 ? institutions.keys.first : nil) else {
        return nil
      }
      return (id, node.mapping?["title"] ?? text(id), institution)
    }
  }

  /// Without places: one in every department, one centre in every institution, a hub when there are
  /// several institutions.
  private func fillPlaces(_ root: inout TreeMapping) {
    guard root["places"]?.mapping == nil, root["places"]?.scalar == nil else { return }
    var places = TreeMapping()
    for department in departments(root) {
      places["in-\(department.id)"] = entry([
        ("title", department.title), ("kind", text("department")),
        ("institution", text(department.institution)), ("department", text(department.id)),
      ])
    }
    let institutions = root["institutions"]?.mapping ?? TreeMapping()
    // Reports say whose centre it is where there are several.
    let centre = entry([("ja", text("研究支援センター")), ("en", text("research support centre"))])
    for id in institutions.keys {
      places["centre-\(id)"] = entry([
        ("title", centre), ("kind", text("centre")), ("institution", text(id)),
      ])
    }
    if institutions.count > 1, let lead = institutions.keys.first {
      let title = entry([("ja", text("共同支援拠点")), ("en", text("consortium hub"))])
      places["hub"] = entry([("title", title), ("kind", text("hub")), ("institution", text(lead))])
    }
    root["places"] = TreeNode(.mapping(places), at: place)
  }

  /// Without substitutes: the catalogue's tiers for every department or institution.
  private func fillSubstitutes(_ root: inout TreeMapping) {
    guard root["substitutes"]?.mapping == nil, root["substitutes"]?.scalar == nil,
      let tiers = root["substituteDefaults"]?.mapping
    else { return }
    let departments = departments(root)
    var substitutes = TreeMapping()
    for (id, node) in tiers {
      guard let tier = node.mapping, let market = tier["market"] else { continue }
      // A link, not a copy: a changed default reaches all tiers made from it.
      let source = text(id)
      if tier["scope"]?.scalar == "institution" {
        for institution in root["institutions"]?.mapping?.keys ?? [] {
          substitutes["\(id)@\(institution)"] = entry([
            ("institution", text(institution)), ("market", market), ("tier", source),
          ])
        }
      } else {
        for department in departments {
          substitutes["\(id)@\(department.id)"] = entry([
            ("institution", text(department.institution)), ("department", text(department.id)),
            ("market", market), ("tier", source),
          ])
        }
      }
    }
    root["substitutes"] = TreeNode(.mapping(substitutes), at: place)
  }
}
