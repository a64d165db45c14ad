extension Phrase {
  /// What goes into each column and setting of a scenario workbook, in a few words with the unit.
  package enum Columns {
    /// The note for a column such as `researchers.education`, for a family such as `researchers.session`, or for a
    /// setting such as `award.cap`; `nil` for what has none. O(1).
    package static func note(_ key: String) -> Phrase? { all[key] }

    // Only ever looked up: its order reaches no output.
    private static let all: [String: Phrase] = {
      var all: [String: Phrase] = [:]
      for (table, notes) in [
        people, departments, institutions, holdings, money, transfers, commitments, substitutes, requirements,
        quotas, pins, places, recruitment, roles, measures, kinds, chores, ranks, levels, tiers, overrides,
      ] {
        for (field, note) in notes { all["\(table).\(field)"] = note }
      }
      for (path, note) in settings { all[path] = note }
      return all
    }()

    typealias Table = (String, KeyValuePairs<String, Phrase>)
  }
}
