import LinearOptimization
import Planning

extension ProgramBuilder {
  /// `### selection`: number supported and quotas.
  mutating func addSelection() throws(ModelError) {
    let everybody = variables.supported.sum()
    let count = scenario.award.supported
    if count.minimum > 0 { try row(.selection, "min", everybody >= Double(count.minimum), keptBy: .master) }
    if let maximum = count.maximum {
      try row(.selection, "max", everybody <= Double(maximum), keptBy: .master)
    }
    for quota in scenario.quotas {
      let members = scenario.researchers.indices.filter { quota.counts(scenario.researchers[$0]) }
      let some = members.sum { variables.supported[$0] }
      if quota.count.minimum > 0 {
        try row(.selection, "quota,\(quota.id),min", some >= Double(quota.count.minimum), keptBy: .master)
      }
      if let maximum = quota.count.maximum {
        try row(.selection, "quota,\(quota.id),max", some <= Double(maximum), keptBy: .master)
      }
      if let share = quota.minimumShare {
        try row(
          .selection, "quota,\(quota.id),share_min", some - share.fraction * everybody >= 0, keptBy: .master)
      }
      if let share = quota.maximumShare {
        try row(
          .selection, "quota,\(quota.id),share_max", some - share.fraction * everybody <= 0, keptBy: .master)
      }
    }
  }
}
