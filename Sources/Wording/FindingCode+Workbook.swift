extension FindingCode {
  /// What can be wrong with an Excel workbook before its values are looked at.
  package enum Workbook: Hashable, Sendable {
    case notFound
    case empty
    case password
    case legacy
    case openDocument
    case binary
    case otherOffice
    case text
    case unknown
    case damaged(part: String)
    case missingPart(String)
    case documentType(part: String)
    case tooManyParts(limit: Int)
    case tooLarge(part: String, limitMegabytes: Int)
    case tooManyCells(limit: Int)
    case macros
    case noSheets(known: [String])
    case unknownSheet(suggestion: String?)
    case sheetTwice(first: String)
    case hiddenSheet
    case errorValue
    case notCalculated
    case scaledNumber(unit: String, number: String)
  }
}

extension FindingCode.Workbook {
  var message: Phrase {
    switch self {
    case .notFound: Phrase(ja: "ブック（Excelファイル）がありません", en: "there is no such workbook")
    case .empty: Phrase(ja: "ファイルが空です", en: "the file is empty")
    case .password:
      Phrase(ja: "パスワードで保護されたブックは読めません", en: "the workbook is protected by a password and cannot be read")
    case .legacy: Phrase(ja: "旧形式のExcelブック（.xls）です", en: "this is a workbook of the old form (.xls)")
    case .openDocument: Phrase(ja: "OpenDocument形式（.ods）のファイルです", en: "this is an OpenDocument file (.ods)")
    case .binary: Phrase(ja: "Excelバイナリブック（.xlsb）です", en: "this is a binary workbook (.xlsb)")
    case .otherOffice:
      Phrase(ja: "Excelブックではないオフィス文書です", en: "this is an office document, but no workbook")
    case .text:
      Phrase(ja: "Excelブックではなく、CSVなどのテキストファイルです", en: "this is a text file, such as CSV, and no workbook")
    case .unknown: Phrase(ja: "Excelブックではありません", en: "this is no workbook")
    case .damaged(let part) where part.isEmpty:
      Phrase(ja: "ブックが壊れているか、途中で切れています", en: "the workbook is damaged or cut short")
    case .damaged(let part):
      Phrase(
        ja: "ブックが壊れています（部品「\(FindingText.shown(part))」を読めません）",
        en: "the workbook is damaged (its part '\(FindingText.shown(part))' cannot be read)")
    case .missingPart(let part):
      Phrase(
        ja: "ブックの部品「\(FindingText.shown(part))」がありません",
        en: "the workbook lacks its part '\(FindingText.shown(part))'")
    case .documentType(let part):
      Phrase(
        ja: "ブックの部品「\(FindingText.shown(part))」に、Excelが書かない危険な宣言（DOCTYPE）があります",
        en: "the workbook's part '\(FindingText.shown(part))' has a document type, which Excel never writes")
    case .tooManyParts(let limit):
      Phrase(
        ja: "ブックの部品が多すぎます（上限\(NumberText.grouped(limit))）",
        en: "the workbook has too many parts (limit \(NumberText.grouped(limit)))")
    case .tooLarge(let part, let limit):
      Phrase(
        ja: "ブックの部品「\(FindingText.shown(part))」が、展開すると大きすぎます（上限\(limit)MB）",
        en: "the workbook's part '\(FindingText.shown(part))' is too large when unpacked (limit \(limit) MB)")
    case .tooManyCells(let limit):
      Phrase(
        ja: "シートのセルが多すぎます（上限\(NumberText.grouped(limit))）",
        en: "the sheet has too many cells (limit \(NumberText.grouped(limit)))")
    case .macros:
      Phrase(ja: "マクロは実行しません。セルの値だけを読みます", en: "macros are not run; only the values of cells are read")
    case .noSheets: Phrase(ja: "シナリオのシートがありません", en: "no sheet of a scenario is in the workbook")
    case .unknownSheet:
      Phrase(ja: "このシート名は使われません。読み飛ばします", en: "no table has this name; the sheet is ignored")
    case .sheetTwice(let first):
      Phrase(
        ja: "シート「\(FindingText.shown(first))」と同じ表です",
        en: "the same table as sheet '\(FindingText.shown(first))'")
    case .hiddenSheet:
      Phrase(ja: "非表示のシートですが、読み込みました", en: "the sheet is hidden, but was read")
    case .errorValue: Phrase(ja: "セルの値がエラーです", en: "the cell holds an error")
    case .notCalculated:
      Phrase(ja: "数式の計算結果が保存されていません", en: "the formula was saved without its result")
    case .scaledNumber(let unit, let number):
      Phrase(
        ja: "表示形式に単位「\(FindingText.shown(unit))」がありますが、セルの値は\(number)です。\(number)として読みました",
        en:
          "the format shows the unit '\(FindingText.shown(unit))', but the cell holds \(number); it was read as \(number)"
      )
    }
  }

  var remedy: Phrase? {
    switch self {
    case .notFound:
      Phrase(
        ja: "ファイルの場所を確かめるか、kenkyubi init --excel で作ってください",
        en: "check the path, or make one with 'kenkyubi init --excel'")
    case .empty, .damaged, .missingPart:
      Phrase(
        ja: "Excelで開き直して「名前を付けて保存」するか、元のファイルを受け取り直してください",
        en: "open it in Excel and save it anew, or get the file again")
    case .password:
      Phrase(
        ja: "Excelの「ファイル」→「情報」→「ブックの保護」でパスワードを外して保存し直してください",
        en: "remove the password in Excel (File, Info, Protect Workbook) and save again")
    case .legacy, .openDocument, .binary:
      Phrase(ja: "「Excelブック（.xlsx）」の形式で保存し直してください", en: "save it again as 'Excel Workbook (.xlsx)'")
    case .otherOffice, .unknown:
      Phrase(ja: "シナリオのExcelブック（.xlsx）を指定してください", en: "name the scenario's workbook (.xlsx)")
    case .text:
      Phrase(
        ja: "CSVはシナリオのフォルダーに置くか、Excelで開いて.xlsxで保存し直してください",
        en: "put CSV files into a scenario folder, or open the file in Excel and save it as .xlsx")
    case .documentType:
      Phrase(ja: "送り主を確かめ、Excelで保存し直してください", en: "make sure who sent it, and save it again in Excel")
    case .tooManyParts, .tooLarge, .tooManyCells:
      Phrase(ja: "不要な内容を除いてください", en: "remove what is not needed")
    case .macros, .hiddenSheet: nil
    case .noSheets(let known):
      Phrase(
        ja: "シート名を確かめてください（\(FindingText.list(known)) など）",
        en: "check the names of the sheets (such as \(FindingText.list(known)))")
    case .unknownSheet(let suggestion): FindingText.suggestion(suggestion)
    case .sheetTwice: Phrase(ja: "一つにまとめてください", en: "make one of them")
    case .errorValue: Phrase(ja: "数式を直すか、値を入れてください", en: "correct the formula, or enter a value")
    case .notCalculated:
      Phrase(
        ja: "Excelで開いて再計算（F9）し、保存し直してください", en: "open it in Excel, calculate (F9) and save it again")
    case .scaledNumber:
      Phrase(
        ja: "円で入れるか、「1500万円」のように単位まで文字で入れてください",
        en: "enter yen, or type amount and unit together as text")
    }
  }
}
