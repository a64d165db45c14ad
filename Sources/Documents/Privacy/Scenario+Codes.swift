import Planning
import Wording

extension Scenario {
  /// The scenario with people under codes, in the order of the codes, and departments that are too small to hide a person
  /// under one name. Identifiers change with the names: files may use names as identifiers.
  func coded(by book: CodeBook) -> Scenario {
    var copy = self
    let positions = Dictionary(
      book.entries.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    copy.researchers = researchers.sorted { (positions[$0.id] ?? 0) < (positions[$1.id] ?? 0) }.map {
      person in
      var coded = person
      coded.id = book.code(person.id)
      coded.name = coded.id
      coded.tags = person.tags.map(book.coded)
      for index in coded.attributes.indices {
        coded.attributes[index].value = book.coded(coded.attributes[index].value)
      }
      return coded
    }
    copy.commitments = commitments.map { commitment in
      var coded = commitment
      coded.researcher = commitment.researcher.map(book.code)
      coded.title = book.coded(commitment.title)
      return coded
    }
    copy.pins = pins.map { $0.coded(by: book) }
    copy.trials = trials.map { $0.coded(by: book) }
    copy.name = book.coded(name)
    copy.codeTitles(by: book)
    return copy
  }

  /// Whatever has a title of the user's may be named after a person.
  private mutating func codeTitles(by book: CodeBook) {
    func code(_ title: inout String) { title = book.coded(title) }
    code(&title)
    for index in institutions.indices { code(&institutions[index].title) }
    for index in departments.indices { code(&departments[index].title) }
    for index in places.indices { code(&places[index].title) }
    for index in roles.indices { code(&roles[index].title) }
    for index in chores.indices { code(&chores[index].title) }
    for index in sessionKinds.indices { code(&sessionKinds[index].title) }
    for index in substitutes.indices { code(&substitutes[index].title) }
    for index in measures.indices { code(&measures[index].title) }
    for index in requirements.indices { code(&requirements[index].title) }
    for index in award.purses.indices { code(&award.purses[index].title) }
    for index in quotas.indices {
      code(&quotas[index].title)
      quotas[index].conditions = quotas[index].conditions.map { $0.coded(by: book) }
    }
  }

  /// Departments with few candidates, and their places, under one name.
  func withSmallDepartmentsMerged(_ name: String) -> Scenario {
    let counts = Dictionary(researchers.map { ($0.department, 1) }, uniquingKeysWith: +)
    var small = Set(departments.map(\.id).filter { (counts[$0] ?? 0) < RankGroups.least })
    func people() -> Int { small.reduce(0) { $0 + (counts[$1] ?? 0) } }
    guard people() > 0 else { return self }
    while people() < RankGroups.least,
      let next = departments.map(\.id).filter({ !small.contains($0) }).min(by: {
        (counts[$0] ?? 0) < (counts[$1] ?? 0)
      })
    {
      small.insert(next)
    }
    var copy = self
    for index in copy.departments.indices where small.contains(copy.departments[index].id) {
      copy.departments[index].title = name
    }
    for index in copy.places.indices where copy.places[index].department.map(small.contains) == true {
      copy.places[index].title = name
    }
    return copy
  }
}

extension Quota.Condition {
  /// Tags and attributes change as those of the people do, so that the same people count.
  fileprivate func coded(by book: CodeBook) -> Quota.Condition {
    switch self {
    case .tag(let tag): .tag(book.coded(tag))
    case .attribute(let name, let value): .attribute(name: name, value: book.coded(value))
    case .institution, .department: self
    }
  }
}

extension Pin {
  func coded(by book: CodeBook) -> Pin {
    switch self {
    case .support(let person, let value): .support(researcher: book.code(person), value)
    case .buyout(let person, let kind, let term, let sessions):
      .buyout(researcher: book.code(person), kind: kind, term: term, sessions: sessions)
    case .protected(let person, let term, let halfDays, let isActual):
      .protected(researcher: book.code(person), term: term, halfDays: halfDays, isActual: isActual)
    case .assignment(let role, let place, let person, let chore, let period, let hours):
      .assignment(
        role: role, place: place, researcher: book.code(person), chore: chore, period: period, hours: hours)
    case .removal(let measure, let person, let chore, let period, let hours):
      .removal(measure: measure, researcher: book.code(person), chore: chore, period: period, hours: hours)
    case .payment(let item, let purse, let year, let yen):
      .payment(item.coded(by: book), purse: purse, year: year, yen: yen)
    case .hire, .headCount, .measure, .carry: self
    }
  }
}

extension ExpenseItem {
  func coded(by book: CodeBook) -> ExpenseItem {
    switch self {
    case .buyout(let person): .buyout(researcher: book.code(person))
    case .research(let person): .research(researcher: book.code(person))
    case .salary(let person): .salary(researcher: book.code(person))
    case .staff, .measure, .commitment: self
    }
  }
}
