import Planning

extension Plan {
  /// The plan with people under codes; entries keep their order, so that paths of figures stay.
  func coded(by book: CodeBook) -> Plan {
    var copy = self
    copy.supported = supported.map(book.code)
    for index in copy.assignments.indices { Self.code(&copy.assignments[index].researcher, book) }
    for index in copy.removals.indices { Self.code(&copy.removals[index].researcher, book) }
    for index in copy.buyouts.indices { Self.code(&copy.buyouts[index].researcher, book) }
    for index in copy.protected.indices { Self.code(&copy.protected[index].researcher, book) }
    for index in copy.researchExtras.indices { Self.code(&copy.researchExtras[index].researcher, book) }
    for index in copy.salaries.indices { Self.code(&copy.salaries[index].researcher, book) }
    for index in copy.payments.indices {
      copy.payments[index].item = copy.payments[index].item.coded(by: book)
    }
    for index in copy.colleagueCover.indices {
      if case .researcher(let id) = copy.colleagueCover[index].colleague {
        copy.colleagueCover[index].colleague = .researcher(book.code(id))
      }
    }
    for index in copy.carries.indices {
      if case .researcher(let id) = copy.carries[index].holder {
        copy.carries[index].holder = .researcher(book.code(id))
      }
    }
    return copy
  }

  private static func code(_ id: inout String, _ book: CodeBook) { id = book.code(id) }
}
