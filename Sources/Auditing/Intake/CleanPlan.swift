import Planning

/// The entries of a plan that mean something: identifiers as positions, indexes in range, numbers finite,
/// not negative and of a size that arithmetic can take.
struct CleanPlan {
  struct Hire {
    var role: Int
    var place: Int
    var start: Int
    var end: Int
    var steps: Int
  }

  struct Assignment {
    var role: Int
    var place: Int
    var researcher: Int
    var chore: Int
    var period: Int
    var hours: Hours
  }

  struct Removal: Hashable {
    var measure: Int
    var researcher: Int
    var chore: Int
    var period: Int
    var hours: Hours

    /// What it is about, without the hours.
    var key: Removal {
      Removal(measure: measure, researcher: researcher, chore: chore, period: period, hours: 0)
    }
  }

  struct Buyout {
    var researcher: Int
    var kind: Int
    var term: Int
    /// `nil`: a colleague.
    var tier: Int?
    var sessions: Int
  }

  struct Cover {
    enum Colleague {
      case researcher(Int)
      case others(department: Int)
    }
    var colleague: Colleague
    var kind: Int
    var term: Int
    var sessions: Int
  }

  struct Payment {
    var item: ExpenseItem
    var purse: Int
    var year: Int
    var yen: Yen
  }

  struct Carry {
    enum Holder {
      case award
      case researcher(Int)
      case institution(Int)
    }
    var purse: Int
    var holder: Holder
    var year: Int
    var yen: Yen
  }

  struct Transfer {
    var from: Int
    var to: Int
    var year: Int
    var yen: Yen
  }

  /// By researcher.
  var supported: [Bool]
  var hires: [Hire] = []
  var assignments: [Assignment] = []
  /// By measure: the first period in place.
  var adoption: [Int?]
  var removals: [Removal] = []
  var buyouts: [Buyout] = []
  var covers: [Cover] = []
  /// By researcher and term.
  var halfDays: [[Int]]
  /// By researcher and year.
  var extras: [[Yen]]
  var salaries: [[Yen]]
  var payments: [Payment] = []
  var carries: [Carry] = []
  var transfers: [Transfer] = []

  init(emptyFor scenario: Scenario) {
    let people = scenario.researchers.count
    let yearly = Array(repeating: 0, count: scenario.calendar.fiscalYears.count)
    supported = Array(repeating: false, count: people)
    adoption = Array(repeating: nil, count: scenario.measures.count)
    halfDays = Array(
      repeating: Array(repeating: 0, count: scenario.calendar.terms.count), count: people)
    extras = Array(repeating: yearly, count: people)
    salaries = Array(repeating: yearly, count: people)
  }
}
