import Planning
import ScenarioFiles
import Synthesis
import Testing

/// Requests that several suites use.
enum Requests {
  static func make(
    _ researchers: Int, _ supported: Int, _ departments: Int, _ institutions: Int = 1,
    seed: UInt64 = 1, _ change: (inout SynthesisRequest.Knobs) -> Void = { _ in }
  ) -> SynthesisRequest {
    var knobs = SynthesisRequest.Knobs()
    change(&knobs)
    return SynthesisRequest(
      researchers: researchers, supported: supported, departments: departments,
      institutions: institutions, seed: seed, knobs: knobs)
  }

  static func read(_ request: SynthesisRequest) throws -> ScenarioReading {
    ScenarioReader.read(files: try InstitutionSynthesis(request).folder.files, name: "generated")
  }

  static func scenario(_ request: SynthesisRequest) throws -> Scenario {
    let reading = try read(request)
    return try #require(reading.scenario, "\(reading.findings)")
  }
}
