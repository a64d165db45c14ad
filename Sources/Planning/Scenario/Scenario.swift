/// One award to plan: everything the planner and the auditor need, defaults already filled in.
///
/// A value of this type is valid: identifiers are unique, references resolve, numbers are finite and in
/// range (the reader of scenario files guarantees it, with findings for whatever is not so). Arrays keep
/// the order of the input; every index set of the formulation follows that order.
package struct Scenario: Hashable, Sendable {
  /// Short identifier, normally the folder's name.
  package var name: String
  package var title: String
  package var award: Award
  package var calendar: PlanningCalendar
  package var institutions: [Institution]
  package var departments: [Department]
  package var researchers: [Researcher]
  package var roles: [Role]
  package var places: [Place]
  package var recruitment: [RecruitmentLimit]
  package var chores: [Chore]
  package var sessionKinds: [SessionKind]
  package var substitutes: [SubstituteTier]
  package var measures: [DXMeasure]
  package var requirements: [Requirement]
  package var quotas: [Quota]
  package var rules: PlanningRules
  package var commitments: [Commitment]
  package var pins: [Pin]
  /// Decisions that a question supposes: they bind a plan as pins do, but nothing is suspended for their sake, as it is for
  /// a hire that is made or a term that is past. A scenario that was read has none.
  package var trials: [Pin] = []

  /// Everything that a plan must agree with.
  package var decisions: [Pin] { pins + trials }

  package init(
    name: String, title: String, award: Award, calendar: PlanningCalendar, institutions: [Institution],
    departments: [Department], researchers: [Researcher], roles: [Role], places: [Place],
    recruitment: [RecruitmentLimit] = [], chores: [Chore], sessionKinds: [SessionKind],
    substitutes: [SubstituteTier], measures: [DXMeasure] = [], requirements: [Requirement] = [],
    quotas: [Quota] = [], rules: PlanningRules, commitments: [Commitment] = [], pins: [Pin] = []
  ) {
    self.name = name
    self.title = title
    self.award = award
    self.calendar = calendar
    self.institutions = institutions
    self.departments = departments
    self.researchers = researchers
    self.roles = roles
    self.places = places
    self.recruitment = recruitment
    self.chores = chores
    self.sessionKinds = sessionKinds
    self.substitutes = substitutes
    self.measures = measures
    self.requirements = requirements
    self.quotas = quotas
    self.rules = rules
    self.commitments = commitments
    self.pins = pins
  }
}
