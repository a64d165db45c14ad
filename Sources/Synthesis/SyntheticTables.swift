import ScenarioFiles

/// The tables of a synthetic scenario.
enum SyntheticTables {
  static func departments(_ departments: [SyntheticDepartment], institutions: [String])
    -> ScenarioFolder.Table
  {
    let rows = departments.map {
      [$0.id, $0.title, institutions[$0.institution], String($0.physicians)]
    }
    return ("departments", ["id", "名称", "機関", "医師数"], rows)
  }

  static func researchers(
    _ people: [SyntheticPerson], _ departments: [SyntheticDepartment]
  ) -> ScenarioFolder.Table {
    let header = [
      "id", "氏名", "診療科", "職位", "キャリア段階", "分野", "研究テーマ", "タグ", "時間外水準", "教育", "研究", "診療", "その他",
      "現在の研究枠",
    ]
    let rows = people.map { person in
      [
        person.id, person.name, departments[person.department].id, person.rank.title, person.rank.stage,
        person.isBasic ? "基礎" : "臨床", person.theme, person.tags.joined(separator: ";"),
        // Level A where the week fits under it (58.4 hours), else B.
        person.hours.total > 58.4 ? "B" : "A", tenths(person.hours.education),
        tenths(person.hours.research), tenths(person.hours.clinical), tenths(person.hours.other),
        String(person.protectedNow),
      ]
    }
    return ("researchers", header, rows)
  }

  /// One decimal place, without a dependence on any library's formatting.
  static func tenths(_ hours: Double) -> String {
    let value = Int((hours * 10).rounded())
    return value % 10 == 0 ? String(value / 10) : "\(value / 10).\(value % 10)"
  }
}
