extension Phrase {
  /// Marks that carry no meaning of their own.
  package enum Layout {
    package static func heading(_ title: Phrase) -> Phrase {
      Phrase(ja: "■ \(title.ja)", en: "# \(title.en)")
    }

    /// From one state to another. No arrow: terminals disagree about how wide it is.
    package static func change(_ before: String, _ after: String) -> Phrase {
      Phrase(verbatim: "\(before)>\(after)")
    }

    package static func named(_ label: Phrase, _ value: Phrase) -> Phrase {
      Phrase(ja: "\(label.ja): \(value.ja)", en: "\(label.en): \(value.en)")
    }

    package static func amount(_ label: Phrase, _ value: String) -> Phrase {
      Phrase(ja: "\(label.ja) \(value)", en: "\(label.en) \(value)")
    }

    package static func inParentheses(_ main: Phrase, _ aside: Phrase) -> Phrase {
      Phrase(ja: "\(main.ja)（\(aside.ja)）", en: "\(main.en) (\(aside.en))")
    }
  }
}
