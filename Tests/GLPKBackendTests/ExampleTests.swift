import Foundation
import GLPKBackend
import LinearOptimization
import Testing

/// GLPK's own example models, read where glpk-utils is installed, with optima that their files state or that
/// glpsol finds.
@Suite struct ExampleTests {
  struct Example: Sendable, CustomStringConvertible {
    let file: String
    let optimum: Double
    var sense = ObjectiveSense.minimize
    var description: String { file }
  }

  @Test(
    .enabled("the examples of glpk-utils are not installed") { Tools.hasExamples },
    arguments: [
      // Optima in the files' headers; murtagh's only as a maximum.
      Example(file: "alloy.mps", optimum: 2149.247891),
      Example(file: "furnace.mps", optimum: 2141.923551),
      Example(file: "icecream.mps", optimum: 962.8214691),
      Example(file: "murtagh.mps", optimum: 126.0571241, sense: .maximize),
      Example(file: "plan.mps", optimum: 296.2166065),
    ])
  func fixedMPS(_ example: Example) throws {
    let text = try #require(Tools.example(example.file))
    try check(MPSReader.read(text, format: .fixed), example)
  }

  @Test(
    .enabled("glpk-utils with its examples is not installed") { Tools.hasExamples && Tools.hasGLPSOL },
    arguments: [
      Example(file: "gap.mod", optimum: 261), Example(file: "assign.mod", optimum: 76),
      Example(file: "bpp.mod", optimum: 3), Example(file: "color.mod", optimum: 4),
      Example(file: "cpp.mod", optimum: 46), Example(file: "fctp.mod", optimum: 471.55),
      Example(file: "jssp.mod", optimum: 55), Example(file: "mfasp.mod", optimum: 3),
      Example(file: "mfvsp.mod", optimum: 3), Example(file: "mvcp.mod", optimum: 6),
      Example(file: "spp.mod", optimum: 20), Example(file: "transp.mod", optimum: 153.675),
      Example(file: "diet.mod", optimum: 0.1381709355), Example(file: "stigler.mod", optimum: 0.1086622782),
      Example(file: "plan.mod", optimum: 296.2166065), Example(file: "shiftcov.mod", optimum: 73),
      Example(file: "maxcut.mod", optimum: 20, sense: .maximize),
      Example(file: "maxflow.mod", optimum: 29, sense: .maximize),
      Example(file: "food.mod", optimum: 107842.5926, sense: .maximize),
      Example(file: "food2.mod", optimum: 100278.7037, sense: .maximize),
      Example(file: "train.mod", optimum: 129), Example(file: "dist.mod", optimum: 2369193.444),
    ])
  func mathProg(_ example: Example) throws {
    let text = try #require(Tools.example(example.file))
    let model = try Tools.withFolder { folder in
      let source = folder.appendingPathComponent(example.file)
      let target = folder.appendingPathComponent("out.mps")
      try text.write(to: source, atomically: true, encoding: .utf8)
      let answer = Tools.run("glpsol", ["--check", "--math", source.path, "--wfreemps", target.path])
      try #require(answer?.status == 0, "\(answer?.output ?? "")")
      return try MPSReader.read(String(contentsOf: target, encoding: .utf8))
    }
    try check(model, example)
  }

  private func check(_ given: Model, _ example: Example) throws {
    var model = given
    // MPS as GLPK writes it forgets a maximisation.
    try model.setObjective(Objective(example.sense, given.objective.expression))
    let result = try GLPKSolver().solve(model, options: SolveOptions(timeLimit: 60))
    #expect(result.status == .optimal, "\(result.rawStatus)")
    let objective = try #require(result.objective)
    #expect(abs(objective - example.optimum) <= 1e-7 * max(1, abs(example.optimum)), "\(objective)")
    let report = try FeasibilityReport(of: #require(result.values), in: model)
    #expect(report.isFeasible(), "\(report.violations.prefix(3))")
  }
}
