import ArgumentParser

/// `kenkyubi-bench`: how fast plans are found and proven, beside other solvers. A tool for whoever works on the method;
/// it speaks English only.
struct KenkyubiBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kenkyubi-bench",
    abstract:
      "Measures a fixed suite of instances, each solve in a process of its own, beside other solvers.",
    discussion: """
      Run it at the top of the repository: HiGHS is found through Tests/SecondOpinion, shipped scenarios in scenarios/.
      With --resolve it measures how much sooner a changed instance is solved again.
      With --questions it times what-ifs, explanations, frontier and alternatives.
      With --mps FILE it solves that file with GLPK instead.
      """)

  @OptionGroup var options: BenchOptions

  func run() throws {
    if let path = options.mps { return try MPSCommand(path: path, options: options).run() }
    if options.questions, !options.list { return try QuestionCommand(options: options).run() }
    if options.resolve, !options.list { return try ResolveCommand(options: options).run() }
    try SuiteCommand(options: options).run()
  }
}
