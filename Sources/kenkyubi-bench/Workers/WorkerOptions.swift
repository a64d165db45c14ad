import ArgumentParser

/// Which instance a worker is to make.
struct WorkerOptions: ParsableArguments {
  @Argument var instance: String
  @Option var scenarios: String

  func chosen() throws -> BenchInstance {
    guard let instance = Suite.instance(named: instance) else {
      throw BenchFailure(.usage, "no instance is called '\(instance)'")
    }
    return instance
  }
}

/// How far a worker is to solve.
struct WorkerLimits: ParsableArguments {
  @Option var gap: Double
  @Option var timeLimit: Double
  @Option var threads: Int
}
