extension Phrase {
  /// The command `serve`: help, what it says on the terminal, and to whom it does not let in.
  package enum Serve {
    package static let serve = Phrase(
      ja: "この計算機のブラウザーで使う画面を開きます。", en: "Opens a page in this machine's browser.")
    package static let discussion = Phrase(
      ja:
        "画面のアドレスを表示し、Ctrl-Cまで動き続けます。この計算機からしか開けず、どこへも送信しません。アドレスは一度だけ使えます。",
      en:
        "Prints the page's link and goes on until Ctrl-C. Only this machine can open it, and it sends nothing anywhere. The link works once."
    )
    package static let workspace = Phrase(
      ja: "シナリオを置くフォルダー（省略時は kenkyubi、なければ作ります）。",
      en: "The folder of scenarios (default: kenkyubi; made if it is not there).")
    package static let examples = Phrase(
      ja: "見本のシナリオがあるフォルダー。画面から複写できます。", en: "A folder of scenarios that the page can copy from.")
    package static let port = Phrase(
      ja: "ポート番号（省略時は8765、使われていれば空いている番号）。", en: "The port (default: 8765, or a free one if that is taken).")
    package static let host = Phrase(
      ja: "待ち受けるアドレス。127.0.0.1以外では、他の計算機からも届くようになります。",
      en: "The address to listen at. Anything but 127.0.0.1 lets other machines reach the page.")
    package static let workers = Phrase(ja: "同時に行う計算の数。", en: "Searches at the same time.")
    package static let workersRange = Phrase(
      ja: "--workers は1から64までの整数です。", en: "--workers is a whole number from 1 to 64.")
    package static let open = Phrase(ja: "ブラウザーで画面を開きます。", en: "Open the page in the browser.")
    package static let progress = Phrase(
      ja: "途中経過と実行番号を、一行に一つのJSONオブジェクトとして標準エラーに書きます。",
      en: "Write progress and the run's number to standard error, one JSON object a line.")
    package static let inputs = Phrase(
      ja: "JSONに、標準値を含むすべての入力値を加えます。", en: "Add all inputs, defaults included, to the JSON.")

    package static func ready(_ link: String) -> Phrase {
      Phrase(
        ja: "次のアドレスをブラウザーで開いてください（一度だけ、10分以内）。終わるには Ctrl-C を押します。\n\(link)",
        en: "Open this link in your browser (once, within 10 minutes). Ctrl-C ends it.\n\(link)")
    }
    package static func newLink(_ link: String) -> Phrase {
      Phrase(
        ja: "使用済みまたは期限切れのアドレスが開かれました。新しいアドレスは次のとおりです。\n\(link)",
        en: "A used or expired link was opened. The new link is:\n\(link)")
    }
    package static func reachable(_ host: String) -> Phrase {
      Phrase(
        ja:
          "警告: \(host) では他の計算機から接続でき、通信は暗号化されません。職員の情報を扱うときは使わないでください。",
        en:
          "Warning: at \(host) other machines can connect, and nothing is encrypted. Do not use it with data on people."
      )
    }
    package static func portTaken(_ port: String) -> Phrase {
      Phrase(
        ja: "\(port) では待ち受けられません。別の --port または --host を指定してください。",
        en: "Cannot listen at \(port). Choose another --port or --host.")
    }
    package static func cannotListen(_ reason: String) -> Phrase {
      Phrase(ja: "待ち受けられません: \(reason)", en: "Cannot listen: \(reason)")
    }
    package static let cannotOpen = Phrase(
      ja: "ブラウザーを開けませんでした。アドレスを自分で開いてください。",
      en: "The browser could not be opened; open the link yourself.")

    package static let foreignHost = Phrase(
      ja: "この名前では開けません。端末に表示されたアドレスを開いてください。",
      en: "Not to be opened by this name. Open the link that the terminal shows.")
    package static let foreignOrigin = Phrase(
      ja: "他のページからは開けません。端末に表示されたアドレスを開いてください。",
      en: "Not to be opened from another page. Open the link that the terminal shows.")
    package static let oldLink = Phrase(
      ja: "このアドレスは使用済みか期限切れです。新しいアドレスが端末に表示されます。",
      en: "This link has been used or has expired. The terminal shows a new one.")
    package static let noSession = Phrase(
      ja: "端末に表示されたアドレスから開いてください。", en: "Open the link that the terminal shows.")
    package static let wrongBody = Phrase(
      ja: "この形式の内容は受け取りません。", en: "This kind of content is not accepted.")
  }
}
