/// A kind of support staff.
package struct Role: Hashable, Sendable {
  package var id: String
  package var title: String
  /// Employer's cost of one full-time post for a full year at the award's first fiscal year.
  package var annualCost: Yen
  /// Yearly growth of that cost.
  package var wageGrowth: Share
  /// Smallest unit of hiring: 1 = whole posts, 2 = half posts.
  package var stepsPerPost: Int
  /// Hours a week that one full post spends on researchers' chores.
  package var productiveHours: Hours
  /// Researcher hours saved per staff hour, by chore (in the order given); a role can do only these.
  package var skills: [Skill]
  package var ramp: Ramp
  /// Kinds of place where the role may be hired.
  package var placeKinds: [Place.Kind]
  /// Months after the award's start before the first person can be in post.
  package var leadMonths: Int
  /// Length of one contract in months; `nil`: to the award's end.
  package var contractMonths: Int?
  /// Whether a contract may be renewed (any number of times, without a new ramp or recruitment).
  package var renewable: Bool

  package struct Skill: Hashable, Sendable {
    package var chore: String
    /// Researcher hours saved by one staff hour.
    package var productivity: Double

    package init(chore: String, productivity: Double) {
      self.chore = chore
      self.productivity = productivity
    }
  }

  package init(
    id: String, title: String, annualCost: Yen, wageGrowth: Share = .zero, stepsPerPost: Int = 1,
    productiveHours: Hours, skills: [Skill], ramp: Ramp, placeKinds: [Place.Kind], leadMonths: Int = 0,
    contractMonths: Int? = nil, renewable: Bool = false
  ) {
    self.id = id
    self.title = title
    self.annualCost = annualCost
    self.wageGrowth = wageGrowth
    self.stepsPerPost = stepsPerPost
    self.productiveHours = productiveHours
    self.skills = skills
    self.ramp = ramp
    self.placeKinds = placeKinds
    self.leadMonths = leadMonths
    self.contractMonths = contractMonths
    self.renewable = renewable
  }
}

/// What the labour market gives: most posts of a role that can be filled.
package struct RecruitmentLimit: Hashable, Sendable {
  package var role: String
  /// `nil`: over all institutions together.
  package var institution: String?
  /// Most steps (see `Role.stepsPerPost`) that can start in one staffing period.
  package var stepsPerPeriod: Int?
  /// Most steps over the whole award.
  package var stepsInTotal: Int?
  /// Chance that a post is filled; used only by the stress case, which multiplies both limits by it
  /// (rounded down).
  package var fillRate: Share

  package init(
    role: String, institution: String? = nil, stepsPerPeriod: Int?, stepsInTotal: Int? = nil,
    fillRate: Share = .whole
  ) {
    self.role = role
    self.institution = institution
    self.stepsPerPeriod = stepsPerPeriod
    self.stepsInTotal = stepsInTotal
    self.fillRate = fillRate
  }
}
