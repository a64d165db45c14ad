import Foundation
import Testing
import Wording

@testable import WebServer

@Suite struct PageTests {
  /// Every key that the scripts name is in the catalogue.
  @Test func scriptsFindTheirTexts() throws {
    let known = Set(Phrase.Page.all.map(\.key))
    #expect(known.count == Phrase.Page.all.count)
    let scripts = [
      PackageResources.page_js, PackageResources.core_js, PackageResources.scenario_js,
      PackageResources.plan_js, PackageResources.ask_js, PackageResources.runs_js,
      PackageResources.draft_js, PackageResources.editor_js, PackageResources.presence_js,
      PackageResources.week_js,
      PackageResources.keep_js, PackageResources.offline_js,
      PackageResources.progress_js, PackageResources.answers_js, PackageResources.shown_js,
      PackageResources.explained_js, PackageResources.repairs_js, PackageResources.analysed_js,
      PackageResources.compared_js, PackageResources.whynot_js, PackageResources.whatif_js,
      PackageResources.names_js, PackageResources.job_js,
    ].map { String(decoding: $0, as: UTF8.self) }
    var asked: Set<String> = []
    for script in scripts {
      for match in script.matches(of: /[^a-zA-Z.]t\('([a-zA-Z.]+)'[,)]/) { asked.insert(String(match.1)) }
    }
    #expect(asked.count > 60)
    #expect(asked.subtracting(known).isEmpty)
    // Nothing is loaded from elsewhere, no text is ever markup.
    for script in scripts {
      let rest = script.replacing("http://www.w3.org/2000/svg", with: "")
      for word in ["http:", "https:", "innerHTML", "insertAdjacentHTML", "eval("] {
        #expect(!rest.contains(word), "\(word)")
      }
    }
  }

  /// The document of the API names every path that it answers, and is JSON.
  @Test func theAPIIsDocumented() throws {
    let document = try #require(
      JSONSerialization.jsonObject(with: Data(PackageResources.openapi_json)) as? [String: Any])
    let paths = try #require(document["paths"] as? [String: Any])
    for path in [
      "/scenarios", "/scenarios/examples", "/scenarios/upload", "/scenarios/{name}/check",
      "/scenarios/{name}/versions", "/scenarios/{name}/presence", "/scenarios/{name}/file", "/jobs",
      "/jobs/{id}", "/jobs/{id}/answer", "/jobs/{id}/file",
      "/jobs/{id}/charts", "/papers", "/runs", "/runs/{id}", "/runs/{id}/plan", "/runs/{id}/diff/{other}",
    ] { #expect(paths[path] != nil, "\(path)") }
  }
}
