package import ScenarioFiles

/// Invents universities: a scenario folder of any size, the same bytes for the same request.
///
/// People are calibrated to published means by rank (see ``AcademicRank``); everything else rests on the
/// evidence catalogue and the rule packs, so that the folder stays short and follows them.
package struct InstitutionSynthesis: Sendable {
  package let request: SynthesisRequest

  /// - Throws: ``Refusal`` with every problem of the request.
  package init(_ request: SynthesisRequest) throws(Refusal) {
    let problems = request.problems
    guard problems.isEmpty else { throw Refusal(problems: problems) }
    self.request = request
  }

  package struct Refusal: Error, Hashable, Sendable {
    package let problems: [SynthesisRequest.Problem]
  }

  /// The scenario's folder. O(researchers + departments).
  package var folder: ScenarioFolder {
    var choice = SeededRandom(seed: request.seed, purpose: .institutions)
    var layout = SeededRandom(seed: request.seed, purpose: .departments)
    let universities = FictionalUniversities.choose(request.institutions, random: &choice)
    let institutions = universities.indices.map { "U\($0 + 1)" }
    let departments = SyntheticDepartment.make(request, random: &layout)
    let people = SyntheticPerson.make(departments, seed: request.seed)
    let document = SyntheticDocument(
      request: request, universities: universities, departments: departments, people: people)
    return ScenarioFolder(
      yaml: document.text,
      tables: [
        SyntheticTables.departments(departments, institutions: institutions),
        SyntheticTables.researchers(people, departments),
      ])
  }
}
