import Auditing
import Planning
import Reports
import Wording

extension PlanFigures {
  /// A hire of the plan with its numbers as figures.
  struct Staffing {
    var hire: Hire
    /// Full-time posts.
    var posts: Figure
    /// First and last month in post.
    var from: Figure
    var to: Figure
    /// Employer's cost of one full post for a year at the first year's pay.
    var postCost: Figure
  }

  /// The hires in the plan's order.
  var staffing: [Staffing] {
    matter.plan.hires.enumerated().map { index, hire in
      let role = scenario.roles.first { $0.id == hire.role }
      let posts = Double(hire.steps) / Double(max(1, role?.stepsPerPost ?? 1))
      let cost = role?.annualCost ?? 0
      return Staffing(
        hire: hire,
        posts: Figure(
          posts, Phrase(verbatim: NumberText.compact(posts)), .plan("plan.hires[#\(index)].posts")),
        from: month(hire.start, "plan.hires[#\(index)].startMonth"),
        to: month(hire.end, less: 1, "plan.hires[#\(index)].lastMonth"),
        postCost: Figure(
          Double(cost), Phrase(verbatim: NumberText.grouped(cost)), .scenario("roles.\(hire.role).annualCost")
        ))
    }
  }

  /// A measure of the plan.
  struct Adopted {
    var adoption: Adoption
    var from: Figure
  }

  var adoptions: [Adopted] {
    matter.plan.adoptions.enumerated().map { index, adoption in
      Adopted(adoption: adoption, from: month(adoption.start, "plan.adoptions[#\(index)].startMonth"))
    }
  }

  private func month(_ period: Int, less months: Int = 0, _ path: String) -> Figure {
    let month = view.month(ofPeriod: period).adding(months: -months)
    return Figure(Double(month.serial), Phrase.Time.month(month), .plan(path))
  }
}
