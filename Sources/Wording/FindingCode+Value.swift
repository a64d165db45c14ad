extension FindingCode {
  package enum Value: Hashable, Sendable {
    case missing
    case notANumber(unit: Phrase?)
    case notWhole
    case notFinite
    case outOfRange(low: String?, high: String?)
    case notYesNo
    case notAMonth
    case notAPeriod
    case notATerm
    case notAYear
    case notAChoice(options: [String], suggestion: String?)
    case wrongShape(Shape)
    case wrongCount(expected: Int, found: Int)
    case badName
    case reservedName
    case malformed(Phrase)
  }

  /// The form a value must have.
  package enum Shape: Hashable, Sendable {
    case single, list, mapping

    var phrase: Phrase {
      switch self {
      case .single: Phrase(ja: "一つの値", en: "one value")
      case .list: Phrase(ja: "値の並び", en: "a list of values")
      case .mapping: Phrase(ja: "「項目: 値」の並び", en: "'key: value' entries")
      }
    }
  }
}

extension FindingCode.Value {
  var message: Phrase {
    switch self {
    case .missing: Phrase(ja: "値がありません", en: "a value is missing")
    case .notANumber: Phrase(ja: "数値ではありません", en: "not a number")
    case .notWhole: Phrase(ja: "整数ではありません", en: "not a whole number")
    case .notFinite: Phrase(ja: "有限の数ではありません", en: "not a finite number")
    case .outOfRange: Phrase(ja: "範囲外の値です", en: "outside the allowed range")
    case .notYesNo: Phrase(ja: "はい／いいえの値ではありません", en: "neither yes nor no")
    case .notAMonth: Phrase(ja: "年月ではありません", en: "not a month")
    case .notAPeriod: Phrase(ja: "事業期間内の期を表していません", en: "not a period of the award")
    case .notATerm: Phrase(ja: "事業期間内の学期（半期）を表していません", en: "not a term (fiscal half-year) of the award")
    case .notAYear: Phrase(ja: "事業期間内の年度ではありません", en: "not a fiscal year of the award")
    case .notAChoice: Phrase(ja: "選べない値です", en: "not one of the choices")
    case .wrongShape(let shape):
      Phrase(ja: "\(shape.phrase.ja)が必要です", en: "needed here: \(shape.phrase.en)")
    case .wrongCount(let expected, let found):
      Phrase(
        ja: "値の数が合いません（必要\(expected)、記入\(found)）", en: "\(expected) values are needed, \(found) are given")
    case .badName: Phrase(ja: "識別名に使えない文字列です", en: "not usable as an identifier")
    case .reservedName:
      Phrase(ja: "プログラムが別の意味で使う識別名です", en: "the program uses this identifier for something else")
    case .malformed(let what): Phrase(ja: "\(what.ja)の書き方に誤りがあります", en: "malformed \(what.en)")
    }
  }

  package var allowed: Phrase? {
    switch self {
    case .outOfRange(let low?, let high?): Phrase(ja: "\(low)〜\(high)", en: "\(low) to \(high)")
    case .outOfRange(let low?, nil): Phrase(ja: "\(low)以上", en: "\(low) or more")
    case .outOfRange(nil, let high?): Phrase(ja: "\(high)以下", en: "\(high) or less")
    case .notANumber(let unit?): unit
    case .notYesNo: Phrase(verbatim: "true, false, yes, no, はい, いいえ")
    case .notAMonth: Phrase(verbatim: "2025-10")
    case .notAPeriod, .notATerm:
      Phrase(ja: "2026-04 のような年月、または番号（1から）", en: "a month such as 2026-04, or a number from 1")
    case .notAYear: Phrase(ja: "2026 のような年度", en: "a fiscal year such as 2026")
    case .notAChoice(let options, _): Phrase(verbatim: FindingText.list(options))
    case .badName:
      Phrase(
        ja: "引用符・コロン・カンマ・改行を含まない1〜100文字",
        en: "1 to 100 characters without quotation marks, colons, commas or line breaks")
    case .missing, .notANumber(nil), .notWhole, .notFinite, .outOfRange(nil, nil), .wrongShape, .wrongCount,
      .reservedName, .malformed:
      nil
    }
  }

  var remedy: Phrase? {
    switch self {
    case .missing: Phrase(ja: "値を書いてください", en: "give a value")
    case .notANumber, .notFinite:
      Phrase(ja: "数字で書いてください（桁区切りは3桁ごと）", en: "write a number (separators only in threes)")
    case .notWhole: Phrase(ja: "小数のない数にしてください", en: "write a number without a fraction")
    case .outOfRange:
      Phrase(ja: "値と単位を確かめ、範囲内にしてください", en: "check value and unit; keep within the range")
    case .notYesNo: Phrase(ja: "どちらかで書いてください", en: "write one of them")
    case .notAMonth:
      Phrase(ja: "西暦の年と月（1〜12）で書いてください", en: "write year and month (1 to 12)")
    case .notAPeriod, .notATerm, .notAYear:
      Phrase(ja: "事業期間（award.start〜end）の内にしてください", en: "keep within the award (award.start to end)")
    case .notAChoice(_, let suggestion):
      FindingText.suggestion(suggestion)
        ?? Phrase(ja: "使える値から選んでください", en: "choose one of them")
    case .wrongShape(.single): Phrase(ja: "値を一つだけ書いてください", en: "write one value only")
    case .wrongShape(.list):
      Phrase(ja: "[値, 値] の形で書いてください", en: "write [value, value]")
    case .wrongShape(.mapping):
      Phrase(ja: "「項目: 値」を字下げして並べてください", en: "write indented 'key: value' lines")
    case .wrongCount: Phrase(ja: "年度ごとに一つ、または全体で一つ書いてください", en: "give one for each, or a single one for all")
    case .badName:
      Phrase(
        ja: "別の識別名にしてください（氏名や名称が識別名を兼ねている表では id の列を加えてください）",
        en: "choose another identifier (where the name serves as one, add a column 'id')")
    case .reservedName: Phrase(ja: "別の識別名にしてください", en: "choose another identifier")
    case .malformed:
      Phrase(
        ja: "書き方は docs/scenario-format.md にあります", en: "see docs/scenario-format.md for how to write it")
    }
  }
}
