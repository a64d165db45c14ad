import Formulations
import GLPKBackend
import LinearOptimization
import Planning
import Synthesis
import Testing

/// Money, cover and recruitment are each scarce in a fair share of what is made.
///
/// A limit *binds* when making it four times as wide raises the optimum of the program's linear relaxation
/// by more than half a per cent. The relaxation is solved because it is quick, and because it errs on the
/// safe side: fractions of people and clinics use resources up more evenly than whole ones do.
@Suite struct BindingTests {
  enum Limit: CaseIterable {
    case money, cover, recruitment

    /// The share of the awards below in which it binds, at least.
    var promisedShare: Double { self == .money ? 0.25 : 0.4 }
  }

  /// Sixteen small awards of a year: every combination of scarce cover, scarce recruitment and money, over
  /// different seeds.
  static let requests: [SynthesisRequest] = (0..<16).map { number in
    Requests.make(8, 4, 2, number % 4 == 3 ? 2 : 1, seed: UInt64(100 + number)) {
      $0.months = 12
      $0.money = [.loose, .tight, .scarce, .scarce][number / 4]
      $0.isCoverScarce = number % 2 == 1
      $0.isRecruitmentScarce = number % 4 >= 2
    }
  }

  @Test func eachLimitBindsInAFairShare() throws {
    var bound: [[Limit]] = []
    for request in Self.requests {
      let scenario = try Requests.scenario(request)
      let plain = try Self.relaxation(scenario)
      bound.append(
        try Limit.allCases.filter {
          try Self.relaxation(Self.widened(scenario, $0)) > plain + 0.005 * max(1, abs(plain))
        })
    }
    for limit in Limit.allCases {
      let count = bound.count { $0.contains(limit) }
      #expect(
        Double(count) >= limit.promisedShare * Double(bound.count),
        "\(limit) binds in \(count) of \(bound.count)")
    }
    // The knobs do what they say: what is made scarce binds more often than what is not.
    let cover = Self.requests.indices.filter { bound[$0].contains(.cover) }
    #expect(cover.count { Self.requests[$0].knobs.isCoverScarce } > cover.count / 2)
    let recruitment = Self.requests.indices.filter { bound[$0].contains(.recruitment) }
    #expect(recruitment.count { Self.requests[$0].knobs.isRecruitmentScarce } >= recruitment.count / 2)
    let money = Self.requests.indices.filter { bound[$0].contains(.money) }
    #expect(money.count { Self.requests[$0].knobs.money == .scarce } >= money.count / 2)
  }

  static func relaxation(_ scenario: Scenario) throws -> Double {
    let formulation = try PlanFormulation(scenario)
    let result = try GLPKSolver().solve(
      formulation.model.relaxed, options: SolveOptions(timeLimit: 30))
    #expect(result.status == .optimal)
    return try #require(result.objective)
  }

  static func widened(_ scenario: Scenario, _ limit: Limit) -> Scenario {
    var wide = scenario
    switch limit {
    case .money:
      wide.award.cap *= 4
      for index in wide.award.purses.indices {
        wide.award.purses[index].amounts = wide.award.purses[index].amounts.map { $0 * 4 }
      }
    case .cover:
      for index in wide.substitutes.indices {
        wide.substitutes[index].capacity = wide.substitutes[index].capacity.map { ($0 + 1) * 4 }
      }
      for index in wide.departments.indices { wide.departments[index].boughtShareLimit = .whole }
    case .recruitment:
      for index in wide.recruitment.indices {
        wide.recruitment[index].stepsPerPeriod = nil
        wide.recruitment[index].stepsInTotal = nil
      }
    }
    return wide
  }
}
