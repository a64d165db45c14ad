/// One line that ``QuestionWorker`` says: the solver, each answer, and that it came to its end.
struct QuestionMessage: MessageLine, Hashable {
  var solver: String?
  var answer: QuestionRecord.Answer?
  var done: Bool?

  init() {}
}
