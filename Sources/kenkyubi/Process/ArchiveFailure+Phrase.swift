import RunArchive
import Wording

extension ArchiveFailure {
  /// What is wrong, and what to do.
  var phrase: Phrase {
    switch self {
    case .unusable(let path, let reason): Phrase.Archive.unusable(path, reason)
    case .notAnArchive(let path): Phrase.Archive.notAnArchive(path)
    case .damaged(let path, let detail): Phrase.Archive.damaged(path, detail)
    case .newer(let path): Phrase.Archive.newer(path)
    case .busy(let path): Phrase.Archive.busy(path)
    }
  }
}

extension CommandFailure {
  /// An archive that cannot be used.
  init(_ failure: ArchiveFailure, _ language: Language) {
    self.init(.badInput, failure.phrase, language)
  }
}
