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
    case ["page.js"]: (bytes, type) = (PackageResources.page_js, "text/javascript")
    case ["core.js"]: (bytes, type) = (PackageResources.core_js, "text/javascript")
    case ["scenario.js"]: (bytes, type) = (PackageResources.scenario_js, "text/javascript")
    case ["draft.js"]: (bytes, type) = (PackageResources.draft_js, "text/javascript")
    case ["editor.js"]: (bytes, type) = (PackageResources.editor_js, "text/javascript")
    case ["presence.js"]: (bytes, type) = (PackageResources.presence_js, "text/javascript")
    case ["week.js"]: (bytes, type) = (PackageResources.week_js, "text/javascript")
    case ["keep.js"]: (bytes, type) = (PackageResources.keep_js, "text/javascript")
    case ["offline.js"]: (bytes, type) = (PackageResources.offline_js, "text/javascript")
    case ["plan.js"]: (bytes, type) = (PackageResources.plan_js, "text/javascript")
    case ["progress.js"]: (bytes, type) = (PackageResources.progress_js, "text/javascript")
    case ["answers.js"]: (bytes, type) = (PackageResources.answers_js, "text/javascript")
    case ["shown.js"]: (bytes, type) = (PackageResources.shown_js, "text/javascript")
    case ["explained.js"]: (bytes, type) = (PackageResources.explained_js, "text/javascript")
    case ["repairs.js"]: (bytes, type) = (PackageResources.repairs_js, "text/javascript")
    case ["analysed.js"]: (bytes, type) = (PackageResources.analysed_js, "text/javascript")
    case ["compared.js"]: (bytes, type) = (PackageResources.compared_js, "text/javascript")
    case ["whynot.js"]: (bytes, type) = (PackageResources.whynot_js, "text/javascript")
    case ["whatif.js"]: (bytes, type) = (PackageResources.whatif_js, "text/javascript")
    case ["names.js"]: (bytes, type) = (PackageResources.names_js, "text/javascript")
    case ["job.js"]: (bytes, type) = (PackageResources.job_js, "text/javascript")
    case ["ask.js"]: (bytes, type) = (PackageResources.ask_js, "text/javascript")
    case ["runs.js"]: (bytes, type) = (PackageResources.runs_js, "text/javascript")
    case ["texts.json"]: return .json(PageTexts.all)
    default: return nil
    }
    return HTTPResponse(
      statusCode: .ok, headers: [.contentType: "\(type); charset=utf-8"], body: Data(bytes))
  }
}
