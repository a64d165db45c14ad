extension Phrase {
  /// What can be wrong in a plan file.
  package enum PlanFile {
    package static let wrongType = Phrase(ja: "値の種類が違います", en: "wrong kind of value")
    package static let missing = Phrase(ja: "必要な項目がありません", en: "a required member is missing")
    package static let unknownName = Phrase(
      ja: "シナリオにない名前です", en: "the scenario knows no such name")
    package static let unknownKey = Phrase(ja: "知らない項目名です", en: "unknown member")
    package static let outOfRange = Phrase(ja: "値が範囲の外です", en: "value out of range")
    package static let outsideAward = Phrase(
      ja: "補助事業の期間の外です", en: "outside the award's period")
    package static let endsBeforeStart = Phrase(
      ja: "終わりが始まりより後ではありません", en: "the end does not come after the start")
    package static let holdsNoPlan = Phrase(
      ja: "このファイルには計画がありません（解なしの結果か、別の種類のファイルです）",
      en: "this file holds no plan (a result without one, or another kind of file)")

    package static let anObject = Phrase(ja: "オブジェクト {…}", en: "an object {…}")
    package static let aList = Phrase(ja: "リスト […]", en: "a list […]")
    package static let aText = Phrase(ja: "引用符つきの文字列", en: "a text in quotes")
    package static let aNumber = Phrase(ja: "数", en: "a number")
    package static let aNumberFromZero = Phrase(ja: "0以上の数", en: "a number of at least 0")
    package static let aMonth = Phrase(
      ja: "2025-10 のような年月", en: "a month such as 2025-10, in quotes")

    package static func aWholeNumber(from minimum: Int) -> Phrase {
      Phrase(ja: "\(minimum)以上の整数", en: "a whole number of at least \(minimum)")
    }

    package static func between(_ least: Int, _ most: Int) -> Phrase {
      Phrase(ja: "\(least)から\(most)まで", en: "\(least) to \(most)")
    }

    package static func didYouMean(_ name: String) -> Phrase {
      Phrase(ja: "「\(name)」のことですか", en: "did you mean '\(name)'?")
    }

    package static func oneOf(_ names: [String]) -> Phrase {
      let list = names.joined(separator: ", ")
      return Phrase(ja: "次のどれか: \(list)", en: "one of \(list)")
    }

    package static func disagrees(with key: String) -> Phrase {
      Phrase(ja: "\(key) と食い違っています", en: "disagrees with \(key)")
    }

    package static func doesNotBelong(to key: String) -> Phrase {
      Phrase(ja: "\(key) と一緒には書けません", en: "cannot stand beside \(key)")
    }

    /// One problem as one line.
    package static func line(
      place: String, path: String, value: String, message: Phrase, allowed: Phrase?
    ) -> Phrase {
      let subject = path.isEmpty ? "" : value.isEmpty ? "\(path): " : "\(path) "
      var ja = "\(place): エラー: " + subject + (value.isEmpty ? "" : "「\(value)」: ") + message.ja
      var en = "\(place): error: " + subject + (value.isEmpty ? "" : "'\(value)': ") + message.en
      if let allowed {
        ja += "（\(allowed.ja)）"
        en += " (\(allowed.en))"
      }
      return Phrase(ja: ja, en: en)
    }

    package static func notJSON(_ reason: Phrase) -> Phrase {
      Phrase(ja: "JSONとして読めません: \(reason.ja)", en: "not readable as JSON: \(reason.en)")
    }

    package static let endsTooEarly = Phrase(ja: "途中で終わっています", en: "it ends too early")
    package static let badEscape = Phrase(ja: "文字列の中の \\ の使い方が誤りです", en: "bad \\ escape in a text")
    package static let tooDeep = Phrase(ja: "入れ子が深すぎます", en: "nested too deeply")
    package static let trailingText = Phrase(
      ja: "終わりの後に余分な文字があります", en: "there is text after the end")

    package static func unexpectedCharacter(_ character: String) -> Phrase {
      Phrase(ja: "ここに「\(character)」は書けません", en: "'\(character)' cannot stand here")
    }

    package static func badNumber(_ text: String) -> Phrase {
      Phrase(ja: "「\(text)」は数ではありません", en: "'\(text)' is not a number")
    }

    package static func duplicateKey(_ key: String) -> Phrase {
      Phrase(ja: "「\(key)」が二度書かれています", en: "'\(key)' occurs twice")
    }
  }
}
