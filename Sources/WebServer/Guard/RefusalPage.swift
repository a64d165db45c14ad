import FlyingFox
import Foundation
import Wording

/// What somebody sees who is not let in: why, and what to do, without anything that the request said.
enum RefusalPage {
  static func response(_ refusal: PageGuard.Refusal) -> HTTPResponse {
    let reason =
      switch refusal {
      case .foreignHost: Phrase.Serve.foreignHost
      case .foreignOrigin: Phrase.Serve.foreignOrigin
      case .oldLink: Phrase.Serve.oldLink
      case .noSession: Phrase.Serve.noSession
      case .wrongBody: Phrase.Serve.wrongBody
      }
    let page = """
      <!DOCTYPE html>
      <html lang="ja"><meta charset="utf-8"><title>Kenkyubi</title>
      <p>\(reason.ja)</p><p lang="en">\(reason.en)</p></html>

      """
    return HTTPResponse(
      statusCode: refusal == .wrongBody ? .unsupportedMediaType : .forbidden,
      headers: [.contentType: "text/html; charset=utf-8"], body: Data(page.utf8))
  }
}
