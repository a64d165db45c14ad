/// One run of the program, as the archive keeps it.
package struct Run: Hashable, Sendable {
  /// Unique in its archive, sorts by when the run began: `20261126-001458-k7q`.
  package var id: String
  package var question: RunQuestion
  package var ending: RunEnding

  package init(id: String, question: RunQuestion, ending: RunEnding) {
    self.id = id
    self.question = question
    self.ending = ending
  }
}
