import FlyingFox
import Foundation

/// The page itself: one HTML file, its style, its scripts, its texts; all inside the program.
enum PageFiles {
  static func response(_ path: [String]) -> HTTPResponse? {
    let (bytes, type): ([UInt8], String)
    switch path {
    case []: (bytes, type) = (PackageResources.page_html, "text/html")
    case ["page.css"]: (bytes, type) = (PackageResources.page_css, "text/css")
    case ["icon.svg"]: (bytes, type) = (PackageResources.icon_svg, "image/svg+xml")
    case ["texts.json"]: return .json(PageTexts.all)
    default:
      guard path.count == 1, let script = scripts[path[0]] else { return nil }
      (bytes, type) = (script, "text/javascript")
    }
    return HTTPResponse(
      statusCode: .ok, headers: [.contentType: "\(type); charset=utf-8"], body: Data(bytes))
  }

  /// By name; only ever looked up.
  private static let scripts: [String: [UInt8]] = [
    "analysed.js": PackageResources.analysed_js,
    "answers.js": PackageResources.answers_js,
    "ask.js": PackageResources.ask_js,
    "compared.js": PackageResources.compared_js,
    "core.js": PackageResources.core_js,
    "draft.js": PackageResources.draft_js,
    "editor.js": PackageResources.editor_js,
    "explained.js": PackageResources.explained_js,
    "job.js": PackageResources.job_js,
    "keep.js": PackageResources.keep_js,
    "names.js": PackageResources.names_js,
    "offline.js": PackageResources.offline_js,
    "page.js": PackageResources.page_js,
    "plan.js": PackageResources.plan_js,
    "presence.js": PackageResources.presence_js,
    "progress.js": PackageResources.progress_js,
    "repairs.js": PackageResources.repairs_js,
    "runs.js": PackageResources.runs_js,
    "scenario.js": PackageResources.scenario_js,
    "shown.js": PackageResources.shown_js,
    "week.js": PackageResources.week_js,
    "whatif.js": PackageResources.whatif_js,
    "whynot.js": PackageResources.whynot_js,
  ]
}
