extension FindingCode {
  package enum File: Hashable, Sendable {
    case folderMissing
    case missing(column: String)
    case notAFile
    case tooLarge(limitMegabytes: Int)
    case unreadable
    case undecodable
    case tooManyRows(limit: Int)
    case tooManyColumns(limit: Int)
    case unknown(suggestion: String?)
    case yamlSyntax(detail: String)
    case notAMapping
    case aliases
    case tooDeep(limit: Int)
    case duplicateKey
    case unterminatedQuote
    case textAfterQuote
    case cellCount(expected: Int, found: Int)
    case emptyHeader
    case noHeader
    case noRows
    case duplicateColumn
  }
}

extension FindingCode.File {
  var message: Phrase {
    switch self {
    case .folderMissing: Phrase(ja: "シナリオのフォルダーがありません", en: "there is no such scenario folder")
    case .missing: Phrase(ja: "必要なファイルがありません", en: "a required file is missing")
    case .notAFile:
      Phrase(ja: "通常のファイルではありません（フォルダーや特殊ファイル）", en: "not an ordinary file (a folder or special file)")
    case .tooLarge(let limit):
      Phrase(ja: "ファイルが大きすぎます（上限\(limit)MB）", en: "the file is too large (limit \(limit) MB)")
    case .unreadable: Phrase(ja: "ファイルを読めません", en: "the file cannot be read")
    case .undecodable:
      Phrase(
        ja: "文字コードがUTF-8でもShift_JIS（CP932）でもありません", en: "the text is neither UTF-8 nor Shift_JIS (CP932)")
    case .tooManyRows(let limit):
      Phrase(
        ja: "行が多すぎます（上限\(NumberText.grouped(limit))行）",
        en: "too many rows (limit \(NumberText.grouped(limit)))")
    case .tooManyColumns(let limit):
      Phrase(ja: "列が多すぎます（上限\(limit)列）", en: "too many columns (limit \(limit))")
    case .unknown: Phrase(ja: "このファイル名は使われません。読み飛ばします", en: "no table has this name; the file is ignored")
    case .yamlSyntax(let detail):
      Phrase(ja: "YAMLの書き方に誤りがあります（\(detail)）", en: "the YAML is malformed (\(detail))")
    case .notAMapping:
      Phrase(ja: "「項目: 値」の並びではありません", en: "this is not a list of 'key: value' entries")
    case .aliases:
      Phrase(ja: "YAMLのアンカー（&）と別名（*）は使えません", en: "YAML anchors (&) and aliases (*) are not accepted")
    case .tooDeep(let limit):
      Phrase(ja: "入れ子が深すぎます（上限\(limit)段）", en: "nested too deeply (limit \(limit) levels)")
    case .duplicateKey: Phrase(ja: "同じ項目が二度書かれています", en: "the same key is given twice")
    case .unterminatedQuote: Phrase(ja: "引用符（\"）が閉じていません", en: "a quotation mark (\") is never closed")
    case .textAfterQuote:
      Phrase(ja: "閉じ引用符（\"）の後に文字があります", en: "there is text after a closing quotation mark")
    case .cellCount(let expected, let found):
      Phrase(
        ja: "列の数が見出しと合いません（見出し\(expected)列、この行\(found)列）",
        en: "the row has \(found) cells, the header \(expected)")
    case .emptyHeader: Phrase(ja: "見出しのない列に値があります", en: "a column with values has no heading")
    case .noHeader: Phrase(ja: "見出しの行がありません", en: "there is no header row")
    case .noRows: Phrase(ja: "表に行がありません", en: "the table has no rows")
    case .duplicateColumn: Phrase(ja: "同じ列が二つあります", en: "the same column appears twice")
    }
  }

  var remedy: Phrase? {
    switch self {
    case .folderMissing:
      Phrase(
        ja: "フォルダーの場所を確かめるか、kenkyubi init で作ってください", en: "check the path, or make one with 'kenkyubi init'")
    case .missing(let column):
      Phrase(ja: "少なくとも「\(column)」を持つこのファイルを置いてください", en: "add the file with at least: \(column)")
    case .notAFile: Phrase(ja: "ファイルに置き換えてください", en: "replace it by a file")
    case .tooLarge, .tooManyRows, .tooManyColumns:
      Phrase(ja: "不要な内容を除いてください", en: "remove what is not needed")
    case .unreadable: Phrase(ja: "読み取りの許可を確かめてください", en: "check the permissions")
    case .undecodable:
      Phrase(ja: "UTF-8（CSV UTF-8）で保存し直してください", en: "save the file again as UTF-8 (CSV UTF-8)")
    case .unknown(let suggestion): FindingText.suggestion(suggestion)
    case .yamlSyntax:
      Phrase(
        ja: "字下げ（空白のみ、タブ不可）と引用符を確かめてください", en: "check the indentation (spaces, no tabs) and quotation marks")
    case .notAMapping: Phrase(ja: "「項目: 値」の形で書いてください", en: "write 'key: value' lines")
    case .aliases: Phrase(ja: "値をそのまま書いてください", en: "write the value out")
    case .tooDeep: Phrase(ja: "入れ子を減らしてください", en: "nest less")
    case .duplicateKey, .duplicateColumn: Phrase(ja: "どちらかを消してください", en: "remove one of them")
    case .unterminatedQuote, .textAfterQuote:
      Phrase(
        ja: "値の中の引用符は二つ重ねて（\"\"）書き、全体を引用符で囲んでください",
        en: "double the quotation marks inside a value and put the whole in quotation marks")
    case .cellCount: Phrase(ja: "カンマを含む値は引用符で囲んでください", en: "put values with commas in quotation marks")
    case .emptyHeader: Phrase(ja: "見出しを付けるか、列を消してください", en: "give the column a heading or remove it")
    case .noHeader: Phrase(ja: "一行目に列の名前を書いてください", en: "write the column names in the first row")
    case .noRows: Phrase(ja: "少なくとも一行を書いてください", en: "write at least one row")
    }
  }
}
