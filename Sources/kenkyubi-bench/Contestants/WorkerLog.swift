/// Lines of ``WorkerMessage``: our own worker and the script that calls HiGHS.
struct WorkerLog: SolveLog {
  private(set) var trajectory = Trajectory()
  private(set) var ending: SolveRecord.Ending?
  private(set) var seconds: Double?
  private(set) var peakKilobytes: Int?
  private(set) var size: ProgramSize?

  mutating func read(_ line: String, at arrival: Double) {
    guard let message = WorkerMessage(line) else { return }
    if let given = message.size { size = given }
    if message.objective != nil || message.bound != nil {
      trajectory.add(
        seconds: message.seconds ?? arrival, objective: message.objective, bound: message.bound)
    }
    guard let word = message.done else { return }
    seconds = message.seconds
    peakKilobytes = message.peakKilobytes
    ending = word == "optimal" ? .gap : SolveRecord.Ending(rawValue: word) ?? .failure
  }
}
