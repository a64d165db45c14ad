import Foundation

/// What the page asks of a scenario, and the command line that answers it. Every text from outside is one whole argument of
/// the form `--option=text`, so that none can become another option.
struct Question: Decodable {
  var kind: Kind
  /// Name in the workspace; of `compare` there may be two runs instead.
  var scenario: String?
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
  /// Of `compare`: changes of the other side, as `--with` takes them.
  var with: [String]?
  /// Of `sweep`.
  var studies: [String]?

  enum Kind: String, Decodable {
    case solve, explain, value, frontier, alternatives, compare, sweep
  }

  enum Language: String, Decodable {
    case ja, en
  }

  /// - Parameter subjects: path of the scenario, which begins with `/`, or numbers of runs.
  func arguments(_ subjects: [String]) -> [String] {
    var result = [kind.rawValue] + subjects + ["--lang=\((lang ?? .ja).rawValue)"]
    if kind == .solve {
      result += ["--json", "--progress"]
    } else if json == true {
      result.append("--json")
    }
    for (path, value) in (set ?? [:]).sorted(by: { $0.key < $1.key }) {
      result.append("--set=\(path)=\(value)")
    }
    if kind != .compare { result += (overrides ?? []).map { "--override=\($0)" } }
    if let gap { result.append("--gap=\(gap)") }
    if let timeLimit { result.append("--time-limit=\(timeLimit)") }
    return result + ownArguments
  }

  private var ownArguments: [String] {
    func option(_ name: String, _ value: String?) -> [String] {
      value.map { $0.isEmpty ? [] : ["--\(name)=\($0)"] } ?? []
    }
    switch kind {
    case .solve, .frontier: return []
    case .explain: return option("why", why) + option("why-not", whyNot)
    case .value: return tornado == true ? ["--tornado"] : option("step", step)
    case .alternatives: return option("within", within)
    case .compare: return (with ?? []).map { "--with=\($0)" }
    case .sweep: return (studies ?? []).map { "--study=\($0)" }
    }
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
