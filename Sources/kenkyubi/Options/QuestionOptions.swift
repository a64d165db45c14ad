import ArgumentParser
import Planning
import ScenarioFiles
import Wording

/// What is to be explained, and what is beyond discussion.
struct QuestionOptions: ParsableArguments {
  @Option(help: Help.text(Phrase.ExplainHelp.whyNot))
  var whyNot: String?

  @Option(help: Help.text(Phrase.ExplainHelp.why))
  var why: String?

  @Option(help: Help.text(Phrase.ExplainHelp.keep))
  var keep: [String] = []

  mutating func validate() throws {
    if why != nil && whyNot != nil {
      throw ValidationError(Phrase.ExplainHelp.whyAndWhyNot.text(Help.language))
    }
  }

  /// The decision asked for by `--why-not`.
  func decision(in scenario: Scenario, _ language: Language) throws(CommandFailure) -> Pin? {
    guard let whyNot else { return nil }
    do {
      return try DecisionReading.read(whyNot, in: scenario)
    } catch {
      throw CommandFailure(.usage, lines: error.phrases.map { "--why-not: " + $0.text(language) })
    }
  }

  /// Conditions that are never blamed: law, what is contracted, and what `--keep` names.
  func fixed(in scenario: Scenario, _ language: Language) throws(CommandFailure) -> Set<Condition> {
    let all = Condition.all(of: scenario)
    for name in keep where !all.contains(where: { $0.isNamed(name, in: scenario) }) {
      let keys = all.flatMap { condition in
        let parts = condition.key(in: scenario).split(separator: ".")
        return parts.indices.map { parts[...$0].joined(separator: ".") }
      }
      var lines = [Phrase.Question.unknownKey(name)]
      if let nearest = Spelling.nearest(to: name, among: keys) {
        lines.append(Phrase.Usage.didYouMean(nearest))
      }
      throw CommandFailure(.usage, lines: lines.map { $0.text(language) })
    }
    return Set(
      all.filter { condition in
        condition.isFixed || keep.contains { condition.isNamed($0, in: scenario) }
      })
  }

  /// The decisions of a plan that `--why` asks about; all of them without it.
  func asked(
    among decisions: [PlanDecision], of scenario: Scenario, _ language: Language
  ) throws(CommandFailure) -> [PlanDecision] {
    guard let why else { return decisions }
    let found = decisions.filter { DecisionReading.isAbout($0, why, in: scenario) }
    if found.isEmpty { throw CommandFailure(.usage, Phrase.Question.notPlanned(why), language) }
    return found
  }
}
