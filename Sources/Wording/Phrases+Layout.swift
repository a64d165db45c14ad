extension Phrase {
  /// Marks that carry no meaning of their own.
  package enum Layout {
    package static func heading(_ title: Phrase) -> Phrase {
      Phrase(ja: "■ \(title.ja)", en: "# \(title.en)")
    }

    /// From one state to another.
    package static func change(_ before: String, _ after: String) -> Phrase {
      Phrase(ja: "\(before)→\(after)", en: "\(before)>\(after)")
    }

    package static func named(_ label: Phrase, _ value: Phrase) -> Phrase {
      Phrase(ja: "\(label.ja): \(value.ja)", en: "\(label.en): \(value.en)")
    }

    package static func inParentheses(_ main: Phrase, _ aside: Phrase) -> Phrase {
      Phrase(ja: "\(main.ja)（\(aside.ja)）", en: "\(main.en) (\(aside.en))")
    }
  }
}
