import Foundation

/// What the page asks of a scenario, and the command line that answers it. Every text from outside is one whole argument of
/// the form `--option=text`, so that none can become another option.
struct Question: Codable, Hashable, Sendable {
  var kind: Kind
  /// Name in the workspace.
  var scenario: String?
  /// Of `explain`: the run whose plan is asked about, in the place of a scenario. Of `compare`: two or more runs in the place of a
  /// scenario, or one run that the scenario, with its changes, is set beside.
  var runs: [String]?
  /// Values by path, as `--set` takes them.
  var set: [String: String]?
  var overrides: [String]?
  var gap: Double?
  var timeLimit: Double?
  var lang: Language?
  /// The answer as JSON instead of a page of text. Solves always give JSON.
  var json: Bool?
  /// Of `explain`.
  var why: String?
  var whyNot: String?
  /// Of `value` (yen) and `alternatives` (share).
  var step: String?
  var within: String?
  var tornado: Bool?
  /// Of `frontier`: most steps, and hours whose least money is wanted.
  var steps: Int?
  var hours: Double?
  /// Of `compare`: changes of the other sides, of `sweep`: the variants, as `--with` takes them.
  var with: [String]?
  /// Of `compare`: only the results, not which change does what.
  var brief: Bool?
  /// Of JSON: with drawings, where there are some.
  var charts: Bool?
  /// Of `sweep`.
  var studies: [String]?

  enum Kind: String, Codable {
    case solve, explain, value, frontier, alternatives, compare, sweep
  }

  enum Language: String, Codable {
    case ja, en
  }

  /// Whether runs and scenario are what this kind of question is asked about.
  var isAnswerable: Bool {
    let count = runs?.count ?? 0
    guard (runs ?? []).allSatisfy(Paper.isRun) else { return false }
    switch (kind, scenario) {
    case (.compare, nil): return (2...10).contains(count)
    case (.compare, _): return count <= 1
    case (.explain, nil): return count == 1
    case (_, nil): return false
    case (_, _): return count == 0
    }
  }

  /// - Parameter path: of the scenario, begins with `/`; `nil` where runs are asked about.
  func arguments(_ path: String?) -> [String] {
    var result = [kind.rawValue] + (runs ?? []) + (path.map { [$0] } ?? [])
    result += ["--lang=\((lang ?? .ja).rawValue)", "--progress"]
    if kind == .solve { result.append("--json") }
    // What a command says beside its data is on the page already.
    if kind != .solve, json == true { result += ["--json", "--quiet"] }
    // A run knows its changes.
    if kind != .compare, path != nil {
      result += changes.set.map { "--set=\($0)" } + changes.overrides.map { "--override=\($0)" }
    }
    if let gap { result.append("--gap=\(gap)") }
    if let timeLimit { result.append("--time-limit=\(timeLimit)") }
    return result + ownArguments
  }

  private var ownArguments: [String] {
    func option(_ name: String, _ value: String?) -> [String] {
      value.map { $0.isEmpty ? [] : ["--\(name)=\($0)"] } ?? []
    }
    switch kind {
    case .solve: return []
    case .frontier:
      return option("steps", steps.map(String.init)) + option("hours", hours.map { "\($0)" }) + drawn
    case .explain: return option("why", why) + option("why-not", whyNot)
    case .value: return (tornado == true ? ["--tornado"] : option("step", step)) + drawn
    case .alternatives: return option("within", within)
    case .compare:
      return sides.flatMap { $0.isEmpty ? ["--with", ""] : ["--with=\($0)"] }
        + (brief == true ? ["--no-bridge"] : []) + drawn
    case .sweep:
      return (studies ?? []).map { "--study=\($0)" } + (with ?? []).map { "--with=\($0)" } + drawn
    }
  }

  private var drawn: [String] { charts == true ? ["--charts"] : [] }

  /// Changes of the scenario, in an order that does not depend on how they came.
  private var changes: (set: [String], overrides: [String]) {
    ((set ?? [:]).sorted { $0.key < $1.key }.map { "\($0)=\($1)" }, overrides ?? [])
  }

  /// Beside a run the scenario has its changes as one side's.
  private var sides: [String] {
    guard scenario != nil, runs?.count == 1 else { return with ?? [] }
    return ["", (changes.overrides.map { "@\($0)" } + changes.set).joined(separator: ",")]
  }
}

/// What to take away of a run on record.
struct Paper: Decodable {
  var run: String
  var kind: Kind
  var lang: Question.Language?
  /// Codes in the place of names.
  var anonymous: Bool?
  /// Charts of hours against money, and of what uncertain numbers move; found by solving.
  var frontier: Bool?
  var tornado: Bool?

  enum Kind: String, Decodable {
    case planJSON, workbook, reportHTML, reportPDF, reportWord, proposalWord

    var ending: String {
      switch self {
      case .planJSON: "json"
      case .workbook: "xlsx"
      case .reportHTML: "html"
      case .reportPDF: "pdf"
      case .reportWord, .proposalWord: "docx"
      }
    }

    var isOfExport: Bool { self == .planJSON || self == .workbook }
  }

  /// Numbers of runs are digits, letters and hyphens; nothing else is passed on.
  static func isRun(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 60 && !text.hasPrefix("-")
      && text.utf8.allSatisfy {
        ($0 >= 0x30 && $0 <= 0x39) || ($0 >= 0x61 && $0 <= 0x7A) || ($0 >= 0x41 && $0 <= 0x5A) || $0 == 0x2D
      }
  }

  var arguments: [String] {
    let voice = "--lang=\((lang ?? .ja).rawValue)"
    if kind.isOfExport { return ["runs", "export", run, voice] }
    var result = ["report", run, voice]
    if kind == .proposalWord { result.append("--proposal") }
    if anonymous == true { result.append("--anonymous") }
    if frontier == true { result.append("--frontier") }
    if tornado == true { result.append("--tornado") }
    return result
  }

  /// Name that the file is kept under by whoever takes it away.
  var fileName: String {
    "\(kind == .proposalWord ? "proposal" : kind.isOfExport ? "plan" : "report")-\(run).\(kind.ending)"
  }
}
