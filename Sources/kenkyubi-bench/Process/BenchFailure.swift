/// Ends the program with an exit status and one message on the error stream.
struct BenchFailure: Error, Hashable {
  enum Status: Int32 {
    /// A solve failed, or two solvers contradict each other.
    case failed = 1
    case usage = 64
    /// A file is not what it should be.
    case badInput = 65
    /// A file is not there.
    case noInput = 66
    case internalFailure = 70
    case cannotWrite = 73
  }

  let status: Status
  let message: String

  init(_ status: Status, _ message: String) {
    self.status = status
    self.message = message
  }
}
