/// Our times against HiGHS's: to the gap at which a plan is good enough, and to 0.1 %.
struct RaceTable {
  static let opponent = "HiGHS"
  static let closeTarget = 0.001

  /// One race of each kind per instance that both were given.
  let first: [Race]
  let close: [Race]

  /// - Parameter firstTarget: by name of the instance.
  init(_ records: [SolveRecord], firstTarget: (String) -> Double) {
    var first: [Race] = []
    var close: [Race] = []
    for group in RecordGroup.byInstance(records) {
      guard let ours = group.record(of: Contestant.ownName), let theirs = group.record(of: Self.opponent)
      else { continue }
      func race(_ target: Double) -> Race {
        Race(
          instance: group.instance, target: target, ours: ours.seconds(toGap: target),
          theirs: theirs.seconds(toGap: target), limit: min(ours.key.timeLimit, theirs.key.timeLimit))
      }
      first.append(race(firstTarget(group.instance)))
      close.append(race(Self.closeTarget))
    }
    self.first = first
    self.close = close
  }

  /// Empty without races.
  var text: String {
    if first.isEmpty { return "" }
    var table = MarkdownTable(
      heads: [
        "instance", "first gap", "kenkyubi, s", "HiGHS, s", "ratio", "kenkyubi to 0.1 %, s",
        "HiGHS to 0.1 %, s",
        "ratio",
      ],
      textColumns: 1)
    for (early, late) in zip(first, close) {
      table.rows.append(
        [early.instance, Cell.percent(early.target, places: 1) + " %"] + Self.cells(early) + Self.cells(late))
    }
    return table.text + "\n" + summary
  }

  private static func cells(_ race: Race) -> [String] {
    [Cell.number(race.ours), Cell.number(race.theirs), Cell.number(race.ratio, places: 3)]
  }

  private var summary: String {
    "- To the first gap: " + Self.mean(first) + "\n- To 0.1 %: " + Self.mean(close) + "\n" + lost
  }

  private static func mean(_ races: [Race]) -> String {
    let ours = races.count { $0.ours == nil }
    let theirs = races.count { $0.theirs == nil }
    return
      "geometric mean of our time over HiGHS's \(Cell.number(geometricMean(races), places: 3)) over \(races.count) "
      + "instance(s); not within the limit: kenkyubi \(ours), HiGHS \(theirs)."
  }

  private static func geometricMean(_ races: [Race]) -> Double? { Race.geometricMean(races) }

  /// Every instance that HiGHS closes to 0.1 % and we do not within twice its time.
  private var lost: String {
    let names = close.filter(\.isLost).map { "`\($0.instance)`" }
    return "- HiGHS proves 0.1 % and kenkyubi not within twice its time: "
      + (names.isEmpty ? "none" : names.joined(separator: ", ")) + ".\n"
  }
}
