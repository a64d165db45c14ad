import TestSupport
import Wording

@testable import ScenarioFiles

enum WorkbookFixtures {
  /// What a workbook's bytes read as: the scenario with its findings, and the document.
  static func read(
    _ bytes: [UInt8], name: String = "計画", overrides: [String] = [], language: Language = .ja
  ) throws -> (reading: ScenarioReading, document: ScenarioDocument) {
    let context = ReadingContext(language: language)
    let root = WorkbookLoading(context: context, file: "計画.xlsx").document(of: bytes)
    let reading = ScenarioReader.read(
      root ?? TreeNode(.empty), name: name, overrides: overrides, settings: [], context: context)
    return (reading, ScenarioDocument(root: root ?? TreeNode(.empty), name: name, isWorkbook: true))
  }

  static func read(_ workbook: TestWorkbook) throws -> ScenarioReading { try read(workbook.bytes()).reading }

  /// The findings as lines, in Japanese.
  static func lines(_ reading: ScenarioReading) -> [String] { reading.findings.map { $0.line(.ja) } }
}
