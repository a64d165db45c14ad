extension Phrase {
  /// Words of `convert`, and of workbooks in the place of folders.
  package enum Convert {
    package static let abstract = Phrase(
      ja: "シナリオのフォルダー、Excelブック、zipファイルを互いに変換します。",
      en: "a scenario folder to an Excel workbook or a zip archive, and back")
    package static let source = Phrase(
      ja: "シナリオのフォルダー、Excelブック（.xlsx）、フォルダーのzipファイル（.zip）",
      en: "scenario folder, workbook (.xlsx), or zip archive of a folder (.zip)")
    package static let target = Phrase(
      ja: "作るブック（.xlsx）、zipファイル（.zip）、フォルダーのどれか。すでにあるものには書かない",
      en: "workbook (.xlsx), archive (.zip) or folder to make; nothing that exists is touched")
    package static let excel = Phrase(
      ja: "フォルダーではなく、記入用のExcelブック（.xlsx）をここに作る", en: "makes a workbook (.xlsx) to fill in instead of a folder"
    )
    package static let folderOrExcel = Phrase(
      ja: "フォルダーか --excel FILE.xlsx のどちらか一つを指定してください", en: "name either a folder or --excel FILE.xlsx")
    package static let set = Phrase(
      ja: "値を変えて書く（例: award.cap=500000000）。何度でも書ける。変換先は元と同じ形でもよい",
      en:
        "a value to write instead, such as award.cap=500000000; repeatable; the target may then have the same form"
    )
    package static let otherScenario = Phrase(
      ja: "この変更をファイルに書くと、別の項目の標準値まで変わります。元のファイルを直接直してください",
      en: "written into the files, these values would change defaults beside them; edit the files themselves")
    package static let sameForm = Phrase(
      ja: "変換先は、元と違う形にしてください（.xlsx で終わるブック、.zip で終わるzipファイル、それ以外はフォルダー）",
      en:
        "the target must have another form than the source: a workbook ends in .xlsx, an archive in .zip, all else is a folder"
    )
    package static let yamlHeading = Phrase(
      ja: "kenkyubi convert が書いたシナリオ", en: "written by kenkyubi convert")
    package static func excelEnding(_ path: String) -> Phrase {
      Phrase(ja: "Excelブックの名前は .xlsx で終えてください: \(path)", en: "the name of a workbook ends in .xlsx: \(path)")
    }
    package static func made(_ path: String) -> Phrase {
      Phrase(ja: "\(path) を作りました", en: "made \(path)")
    }
    package static func nextCheck(_ path: String) -> Phrase {
      Phrase(
        ja: "Excelで開いて記入したら、次で点検してください: kenkyubi check \(path)",
        en: "open it in Excel, fill it in, then: kenkyubi check \(path)")
    }
    package static func textTooLong(_ place: String, _ limit: Int) -> Phrase {
      Phrase(
        ja: "\(place) の文字列が長すぎて、Excelのセルに入りません（上限\(NumberText.grouped(limit))文字）",
        en:
          "the text of \(place) is longer than an Excel cell can hold (\(NumberText.grouped(limit)) characters)"
      )
    }
  }
}
