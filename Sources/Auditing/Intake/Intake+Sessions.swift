import Planning

extension Intake {
  /// Buyouts and the colleagues who take sessions over.
  mutating func readSessions(_ plan: Plan) {
    var seen: Set<Buyout> = []
    for entry in plan.buyouts {
      var subject = AuditSubject(
        researcher: entry.researcher, sessionKind: entry.kind, term: entry.term)
      if case .tier(let id) = entry.source { subject.tier = id }
      guard let researcher = position(entry.researcher, index.researchers, subject),
        let kind = position(entry.kind, index.kinds, subject), isInside(entry.term, terms, subject),
        isUsable(entry.sessions, most: Intake.mostCount, AuditQuantity.sessions, subject)
      else { continue }
      var tier: Int?
      if case .tier(let id) = entry.source {
        guard let found = position(id, index.tiers, subject) else { continue }
        tier = found
      }
      var key = entry
      key.sessions = 0
      note(key, in: &seen, subject)
      clean.buyouts.append(
        CleanPlan.Buyout(
          researcher: researcher, kind: kind, term: entry.term, tier: tier, sessions: entry.sessions))
    }
    readCovers(plan.colleagueCover)
  }

  private mutating func readCovers(_ covers: [ColleagueCover]) {
    var seen: Set<ColleagueCover> = []
    for entry in covers {
      var subject = AuditSubject(sessionKind: entry.kind, term: entry.term)
      let colleague: CleanPlan.Cover.Colleague
      switch entry.colleague {
      case .researcher(let id):
        subject.researcher = id
        guard let found = position(id, index.researchers, subject) else { continue }
        colleague = .researcher(found)
      case .others(let id):
        subject.department = id
        guard let found = position(id, index.departments, subject) else { continue }
        colleague = .others(department: found)
      }
      guard let kind = position(entry.kind, index.kinds, subject), isInside(entry.term, terms, subject),
        isUsable(entry.sessions, most: Intake.mostCount, AuditQuantity.sessions, subject)
      else { continue }
      var key = entry
      key.sessions = 0
      note(key, in: &seen, subject)
      clean.covers.append(
        CleanPlan.Cover(
          colleague: colleague, kind: kind, term: entry.term, sessions: entry.sessions))
    }
  }
}
