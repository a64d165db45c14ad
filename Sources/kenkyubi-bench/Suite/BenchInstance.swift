import Synthesis

/// One program of the suite: where its scenario comes from, and how well a plan of it has to be proven.
struct BenchInstance: Sendable {
  enum Source: Sendable {
    /// Made in this process, from a seed; the same scenario on every machine.
    case generated(SynthesisRequest)
    /// A folder of `scenarios/`.
    case shipped(String)
  }

  /// Unique in the suite; short, because tables and files are keyed by it.
  let name: String
  let source: Source
  /// Applied as `--set PATH=VALUE` would be.
  var settings: [(path: String, value: String)] = []
  /// The proven gap at which a plan of this instance is good enough to act on: where solvers are compared first.
  var firstTarget = 0.005

  static func generated(
    _ name: String, _ request: SynthesisRequest, _ change: (inout SynthesisRequest.Knobs) -> Void = { _ in }
  ) -> BenchInstance {
    var request = request
    change(&request.knobs)
    return BenchInstance(
      name: name, source: .generated(request), firstTarget: request.knobs.money == .scarce ? 0.01 : 0.005)
  }

  static func shipped(_ name: String) -> BenchInstance { BenchInstance(name: name, source: .shipped(name)) }

  func setting(_ path: String, _ value: String) -> BenchInstance {
    var copy = self
    copy.settings.append((path, value))
    return copy
  }

  /// What it is, in one line: for `--list`.
  var summary: String {
    let origin =
      switch source {
      case .shipped(let title): "scenarios/\(title)"
      case .generated(let request):
        "\(request.supported) of \(request.researchers), \(request.departments) departments, "
          + "\(request.institutions) universities, seed \(request.seed), money \(request.knobs.money.rawValue)"
          + (request.knobs.isCoverScarce ? ", cover scarce" : "")
          + (request.knobs.dx == .usual ? "" : ", DX \(request.knobs.dx.rawValue)")
      }
    return ([origin] + settings.map { "\($0.path)=\($0.value)" }).joined(separator: ", ")
      + "; first gap \(Cell.percent(firstTarget, places: 1)) %"
  }
}
