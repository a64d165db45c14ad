package import Wording

/// The complete document that a reading ended with, kept so that scenarios between two readings can be made.
package struct ScenarioContent: Sendable {
  let root: TreeNode
  let builtIn: Set<Int32>
  let sources: [ReadingContext.Source]
  let evidence: [String: EvidenceEntry]
  let name: String
  package let language: Language

  init(_ document: Document, name: String) {
    root = document.root
    builtIn = document.builtIn
    sources = document.context.sources
    evidence = document.context.evidence
    self.name = name
    language = document.context.language
  }
}
