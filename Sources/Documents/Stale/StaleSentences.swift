import Auditing
import Planning
import Reports
package import Wording

/// What a draft made from a run says that a changed scenario has made untrue.
///
/// The run's plan is kept and audited under the scenario as it is now; nothing is solved. Numbers of the solve itself (objective,
/// bound, gap) hold for the scenario that was solved alone.
package struct StaleSentences: Sendable {
  package enum Reason: String, Sendable {
    /// A number or a name in it has changed.
    case changed
    /// It is no longer said.
    case gone
    /// It speaks of what was proven for another scenario.
    case unproven
  }

  package struct Sentence: Sendable {
    package var chapter: Phrase
    package var reason: Reason
    package var before: String
    /// What the draft would say now; `nil` where it would say nothing of the kind, or nobody knows without solving.
    package var now: String?
  }

  package let run: String?
  package let sentences: [Sentence]
  /// Rules that the plan breaks now, in words.
  package let violations: [Phrase]
  package let language: Language

  /// - Parameters:
  ///   - before: the run.
  ///   - after: the run's plan under the scenario as it is now.
  ///
  /// O(sentences).
  package init(_ before: ReportMatter, _ after: ReportMatter, _ language: Language) {
    run = before.run
    self.language = language
    violations = AuditPage.violations(
      AuditReport(violations: after.violations, account: after.account), of: after.scenario)
    let old = ProposalDocument.document(before, language)
    let new = ProposalDocument.document(after, language)
    let isChanged = before.scenario != after.scenario
    sentences = old.chapters.filter { $0.id != "origins" }.flatMap { chapter in
      let now = new.chapters.first { $0.id == chapter.id }?.sentences ?? []
      return Self.stale(chapter, now, language, isChanged: isChanged)
    }
  }

  private static func stale(
    _ chapter: Document.Chapter, _ now: [Passage], _ language: Language, isChanged: Bool
  ) -> [Sentence] {
    var left = now.map { (text: $0.text(language), frame: $0.frame(language)) }
    let said = chapter.sentences.map { (passage: $0, text: $0.text(language)) }
    // What is still said as it was comes first: a changed sentence of the same frame must not take its place.
    let isSame = said.map { sentence in
      guard let same = left.firstIndex(where: { $0.text == sentence.text }) else { return false }
      left.remove(at: same)
      return true
    }
    return zip(said, isSame).compactMap { sentence, isSame in
      let (passage, text) = sentence
      let speaksOfProof = passage.figures.contains {
        [.plan("objective"), .plan("bestBound"), .plan("gap")].contains($0.origin)
      }
      if isSame {
        guard speaksOfProof, isChanged else { return nil }
        return Sentence(chapter: chapter.heading, reason: .unproven, before: text, now: nil)
      }
      let frame = passage.frame(language)
      guard let changed = left.firstIndex(where: { $0.frame == frame }) else {
        return Sentence(chapter: chapter.heading, reason: .gone, before: text, now: nil)
      }
      return Sentence(
        chapter: chapter.heading, reason: .changed, before: text, now: left.remove(at: changed).text)
    }
  }
}

extension Document.Chapter {
  /// Everything that it claims: passages, and rows of tables as one passage each.
  fileprivate var sentences: [Passage] {
    blocks.flatMap { block -> [Passage] in
      switch block {
      case .paragraph(let passage): [passage]
      case .bullets(let passages): passages
      case .table(let table):
        table.rows.map { Passage.joined($0.cells, by: Phrase(verbatim: " | ")) } + table.notes
      case .keyFigures(let figures): figures.map { Passage($0.figure) }
      case .accountText(let phrase, _): [Passage(phrase)]
      case .subheading, .chart, .accountTable: []
      }
    }
  }
}

extension Passage {
  /// The passage without its numbers and names: what makes two sentences the same sentence.
  fileprivate func frame(_ language: Language) -> [String] {
    pieces(language).map { piece in
      switch piece {
      case .text(let text): text
      case .figure: "#"
      case .name(let name): name.text(language)
      case .blank(let what): what.text(language)
      }
    }
  }
}
