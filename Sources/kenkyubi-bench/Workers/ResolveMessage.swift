/// One line that ``ResolveWorker`` says: the first solve, each change, and that it came to its end.
struct ResolveMessage: MessageLine, Hashable {
  var solver: String?
  var first: ResolveRecord.Solve?
  var change: ResolveRecord.Change?
  var done: Bool?

  init() {}
}
