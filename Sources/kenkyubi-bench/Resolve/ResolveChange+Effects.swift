extension ResolveChange {
  /// Other sizes of effects, some better and some worse, each inside the range of the evidence catalogue where it has
  /// one.
  static let effects: [ResolveChange] = [
    effect("researcherDefaults.keptShare", "0.6"),
    effect("researcherDefaults.keptShare", "0.8"),
    effect("roles.medicalWriter.skills.manuscripts", "0.5"),
    effect("roles.dataScientist.skills.dataAnalysis", "0.45"),
    effect("roles.clerk.skills.clinicalDocumentation", "0.25"),
    effect("roles.technician.skills.bench", "0.42"),
    effect("roles.teachingAssistant.skills.classPreparation", "0.6"),
    effect("roles.coordinator.skills.coordination", "0.2"),
    effect("roles.medicalWriter.productiveHours", "27"),
    effect("roles.clerk.productiveHours", "34"),
    effect("roles.clerk.ramp", "[0.3, 0.6, 1]"),
    effect("roles.medicalWriter.ramp", "[0.7, 0.9, 1]"),
    effect("chores.clinicalDocumentation.delegableShare", "0.25"),
    effect("chores.classPreparation.delegableShare", "0.3"),
    effect("chores.bench.delegableShare", "0.6"),
    effect("chores.dataAnalysis.delegableShare", "0.65"),
    effect("sessionKinds.outpatient.efficiency", "0.85"),
    effect("sessionKinds.procedure.efficiency", "0.95"),
    effect("measures.ambientScribe.savings.clinicalDocumentation", "0.2"),
    effect("measures.researchDataPlatform.savings.dataAnalysis", "0.1"),
  ]

  private static func effect(_ path: String, _ value: String) -> ResolveChange {
    ResolveChange(name: "\(path)=\(value)", group: .effect, path: path, value: value)
  }
}
