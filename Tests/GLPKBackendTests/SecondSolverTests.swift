import Foundation
import GLPKBackend
import LinearOptimization
import SolverConformance
import Testing

/// What we export must mean the same to other readers: HiGHS by highspy, and glpsol.
@Suite struct SecondSolverTests {
  /// Every conformance case with an optimum, and some random programs.
  private func models() throws -> [(model: Model, optimum: Double)] {
    var result: [(model: Model, optimum: Double)] = []
    for item in SolverConformance.cases {
      if case .optimal(let optimum) = item.answer { result.append((try item.build(), optimum)) }
    }
    for seed in 1...25 as ClosedRange<UInt64> {
      let model = try RandomModels.integerProgram(seed: seed)
      if let best = try RandomModels.bruteForce(model) { result.append((model, best)) }
    }
    return result.filter { !$0.model.variables.isEmpty }
  }

  /// Writes each model as `<number>.lp` and `<number>.mps`.
  private func export(_ models: [(model: Model, optimum: Double)], to folder: URL) throws -> [URL] {
    var files: [URL] = []
    for (index, item) in models.enumerated() {
      for (ending, text) in [
        ("lp", LPFormat.write(item.model).text), ("mps", MPSFormat.write(item.model).text),
      ] {
        let file = folder.appendingPathComponent("\(index).\(ending)")
        try text.write(to: file, atomically: true, encoding: .utf8)
        files.append(file)
      }
    }
    return files
  }

  /// The optimum that a reader of `file` should see: MPS is written as a minimisation.
  private func expected(_ file: URL, _ models: [(model: Model, optimum: Double)]) -> Double {
    let index = Int(file.deletingPathExtension().lastPathComponent) ?? 0
    let sign = file.pathExtension == "mps" ? models[index].model.objective.sense.sign : 1
    return sign * models[index].optimum
  }

  @Test(.enabled("highspy is not installed") { Tools.run("python3", ["-c", "import highspy"])?.status == 0 })
  func highsReadsTheSameOptima() throws {
    let models = try models()
    try Tools.withFolder { folder in
      let files = try export(models, to: folder)
      let script = """
        import sys, highspy
        for name in sys.argv[1:]:
            h = highspy.Highs()
            h.setOptionValue("output_flag", False)
            ok = h.readModel(name) != highspy.HighsStatus.kError
            h.run()
            print("ANSWER", name, ok and h.getInfo().objective_function_value)
        """
      let answer = try #require(Tools.run("python3", ["-c", script] + files.map(\.path)))
      let values = answer.output.split(separator: "\n").filter { $0.hasPrefix("ANSWER ") }
        .map { $0.split(separator: " ") }
      try #require(values.count == files.count, "\(answer.output.suffix(300))")
      for (file, words) in zip(files, values) {
        let value = try #require(Double(words[2]), "\(words)")
        let wanted = expected(file, models)
        let text = try String(contentsOf: file, encoding: .utf8)
        #expect(abs(value - wanted) <= 1e-6 * max(1, abs(wanted)), "\(value), not \(wanted):\n\(text)")
      }
    }
  }

  @Test(.enabled("glpsol is not installed") { Tools.hasGLPSOL })
  func glpsolReadsTheSameOptima() throws {
    let models = try models()
    try Tools.withFolder { folder in
      for file in try export(models, to: folder) {
        let out = folder.appendingPathComponent("out.txt")
        let format = file.pathExtension == "lp" ? "--lp" : "--freemps"
        let answer = try #require(Tools.run("glpsol", [format, file.path, "-o", out.path]))
        let text = (try? String(contentsOf: out, encoding: .utf8)) ?? ""
        // "Objective:  objective = 11 (MAXimum)"
        let line = text.split(separator: "\n").first { $0.hasPrefix("Objective:") }
        let word = line?.split(separator: "=").last?.split(separator: " ").first ?? ""
        let value = Double(word) ?? .nan
        let wanted = expected(file, models)
        let given = try String(contentsOf: file, encoding: .utf8)
        #expect(
          abs(value - wanted) <= 1e-6 * max(1, abs(wanted)),
          "\(value), not \(wanted):\n\(given)\(answer.output.suffix(300))")
      }
    }
  }
}
