package import Planning

/// What a sweep keeps of a run: enough to set it beside others, little enough to hold thousands.
package struct SweptResult: Sendable {
  /// Empty where the run is not on record.
  package let run: String
  package let ending: RunEnding
  /// Hours of protected time over the award that the plan adds, unweighted.
  package let gainedHours: Double?
  /// Identifiers.
  package let supported: [String]
  /// Posts hired over the award, by role, in the order of the plan.
  package let posts: [(role: String, posts: Double)]
  /// Yen a year that staff and measures cost once the award has ended.
  package let afterAward: Yen?
  /// The first finding of a scenario with errors, in the user's language.
  package let problem: String?

  /// O(size of the answer).
  package init(_ archived: ArchivedRun) {
    run = archived.run.id
    ending = archived.run.ending
    gainedHours = archived.number("totals", "hours", "gained")
    supported = archived.plan?.list("supported").compactMap(\.string) ?? []
    var posts: [(role: String, posts: Double)] = []
    for hire in archived.plan?.list("hires") ?? [] {
      guard case .number(let count, _)? = hire.member("posts")?.content else { continue }
      let role = hire.text("role")
      if let index = posts.firstIndex(where: { $0.role == role }) {
        posts[index].posts += count
      } else {
        posts.append((role, count))
      }
    }
    self.posts = posts
    afterAward = archived.number("afterAward", "yearly").flatMap { Int(exactly: $0) }
    problem =
      ending.status == .unreadable
      ? archived.answer?.list("findings").first.map { finding in
        [finding.text("path"), finding.text("value"), finding.text("message")].filter { !$0.isEmpty }
          .joined(separator: " ")
      } : nil
  }

  /// What is known of the best plan's value; `nil` without a plan or a bound.
  package var value: ProvenValue? { ending.status.hasPlan ? ending.value : nil }

  func posts(of role: String) -> Double { posts.first { $0.role == role }?.posts ?? 0 }
}
