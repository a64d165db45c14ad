import Wording

@testable import ScenarioFiles

/// The catalogue as a page.
enum EvidenceDocument {
  static func text(_ catalogues: [Catalogue]) -> String {
    var text = """
      # The evidence catalogue

      Every value that a scenario may leave out, with its range, source and strength. This page is generated from
      `Sources/ScenarioFiles/Resources` by the tests of `ScenarioFiles` (`RECORD_GOLDEN=1` writes it).

      Strength: *solid* – an official source, two independent sources, or arithmetic that closes; *single* – one source;
      *estimate* – reasoned here, to be replaced by the institution's own number. Column *moves with*: `evidence: low|base|high`
      of the scenario chooses low, base or high for effects, `costs:` for costs; other values stay at base, their range is information.
      A path is also the way to change the value: in `scenario.yaml`, in an override, or with `--set`. The figures of `national.yaml` are no
      defaults: documents compare a scenario with them.

      """
    for catalogue in catalogues {
      text += "\n## \(catalogue.file)\n\n"
      text += "| path | base | low | high | unit | moves with | strength | source | reasoning |\n"
      text += "|---|---|---|---|---|---|---|---|---|\n"
      for entry in catalogue.entries {
        let evidence = entry.evidence
        let follows = evidence.follows == .nothing ? "" : evidence.follows.rawValue
        let cells = [
          "`\(evidence.path)`", evidence.base, evidence.low ?? "", evidence.high ?? "", evidence.unit,
          follows,
          evidence.strength.rawValue, evidence.sources.map(\.id).joined(separator: ", "),
          evidence.reasoning?.en ?? "",
        ]
        text += "| " + cells.joined(separator: " | ") + " |\n"
      }
    }
    text += "\n## Sources\n\n"
    var seen: Set<String> = []
    for source in catalogues.flatMap(\.entries).flatMap(\.evidence.sources)
    where seen.insert(source.id).inserted {
      text += "- **\(source.id)**: \(source.title.en)" + (source.url.map { " <\($0)>" } ?? "") + "\n"
    }
    return text
  }
}
