package import Foundation
package import Planning
package import Wording

/// A scenario folder to fill in: passes every check as it is, with example people to replace.
package enum ScenarioTemplate {
  /// The folder's content.
  package static func folder(type: Award.Kind, language: Language) -> ScenarioFolder {
    let bytes =
      language == .ja ? PackageResources.template_ja_yaml : PackageResources.template_en_yaml
    let yaml = String(decoding: bytes, as: UTF8.self)
      .replacingOccurrences(of: "@TYPE@", with: typeName(type, language))
      .replacingOccurrences(of: "@AWARD@\n", with: type == .custom ? customAward(language) : "")
    return ScenarioFolder(
      yaml: yaml,
      tables: [departments(type, language), researchers(type, language)]
        + (type == .distinctive ? [institutions(language)] : []))
  }

  /// Writes the folder; refuses to touch anything that is already there.
  package static func write(
    to folder: URL, type: Award.Kind, language: Language
  ) throws(ScenarioFolder.WriteError) {
    try self.folder(type: type, language: language).write(to: folder)
  }

  private static func typeName(_ type: Award.Kind, _ language: Language) -> String {
    switch (type, language) {
    case (.comprehensive, .ja): "総合型"
    case (.distinctive, .ja): "特色型"
    default: type.rawValue
    }
  }

  private static func customAward(_ language: Language) -> String {
    let (research, environment) = language == .ja ? ("研究費", "環境整備費") : ("Research", "Environment")
    return """
        cap: 300000000
        start: 2026-04
        end: 2029-03
        supported: {min: 2, max: 4}
        purses:
          research: {title: \(research), kind: perResearcher, amounts: 10000000, pays: [research, buyout]}
          environment: {title: \(environment), kind: shared, amounts: 30000000, pays: [staff, measure]}

      """
  }

  private static func institutions(_ language: Language) -> ScenarioFolder.Table {
    language == .ja
      ? ("institutions", ["識別名", "機関名"], [["A", "代表大学"], ["B", "連携大学一"], ["C", "連携大学二"]])
      : (
        "institutions", ["id", "name"],
        [["A", "Lead university"], ["B", "First partner"], ["C", "Second partner"]]
      )
  }

  private static func departments(_ type: Award.Kind, _ language: Language) -> ScenarioFolder.Table {
    let names =
      language == .ja
      ? ["循環器内科", "消化器外科", "神経内科"] : ["Cardiology", "Gastrointestinal surgery", "Neurology"]
    let isMany = type == .distinctive
    var header = language == .ja ? ["識別名", "診療科名"] : ["id", "name"]
    if isMany { header.append(language == .ja ? "機関" : "institution") }
    let rows = names.enumerated().map { index, name in
      ["D\(index + 1)", name] + (isMany ? [["A", "B", "C"][index]] : [])
    }
    return ("departments", header, rows)
  }

  /// Two or more people a department, over all ranks; level B where the usual hours pass level A.
  private static func researchers(_ type: Award.Kind, _ language: Language) -> ScenarioFolder.Table {
    let header =
      language == .ja
      ? ["識別名", "氏名", "職位", "診療科", "時間外水準", "研究", "枠:outpatient"]
      : ["id", "name", "rank", "department", "level", "research", "session:outpatient"]
    let ranks: [(ja: String, en: String, level: String)] = [
      ("教授", "professor", "B"), ("准教授", "associateProfessor", "A"), ("講師", "lecturer", "A"),
      ("助教", "assistantProfessor", "A"),
    ]
    let rows = (0..<6).map { index -> [String] in
      let rank = ranks[(index + 1) % ranks.count]
      let name = language == .ja ? "研究者\(index + 1)（例）" : "Researcher \(index + 1) (example)"
      return [
        "R0\(index + 1)", name, language == .ja ? rank.ja : rank.en, "D\(index % 3 + 1)", rank.level,
        index == 0 ? "10" : "", index == 0 ? "2" : "",
      ]
    }
    return ("researchers", header, rows)
  }
}
