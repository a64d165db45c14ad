extension Phrase {
  /// Numbers that are known within limits.
  package enum Proven {
    package static func exact(_ number: String) -> Phrase {
      Phrase(ja: "\(number)時間（確定）", en: "\(number) h (exact)")
    }

    /// A value with the most that it can be.
    package static func atLeast(_ number: String, most: String) -> Phrase {
      Phrase(ja: "\(number)時間（多くとも\(most)）", en: "\(number) h (at most \(most))")
    }

    /// A difference with the range in which it lies.
    package static func between(_ number: String, least: String, most: String) -> Phrase {
      Phrase(ja: "\(number)時間（\(least)〜\(most)の間）", en: "\(number) h (between \(least) and \(most))")
    }

    package static let equal = Phrase(ja: "変わらない（確定）", en: "no difference (exact)")

    package static func unknown(least: String, most: String) -> Phrase {
      Phrase(
        ja: "差があるとは言えない（\(least)〜\(most)時間の間）",
        en: "no difference can be told (between \(least) and \(most) h)")
    }

    package static let infeasible = Phrase(ja: "計画が成り立たない", en: "no plan is possible")
    package static let noAnswer = Phrase(ja: "求めた精度と制限時間では分からない", en: "not known within the limits")
  }
}
