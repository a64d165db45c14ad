import Analyses
import Foundation
import Reports
import ScenarioFiles
import Wording

extension WhatIfOptions {
  /// The scenario with more settings, which win over those of the command line.
  func variant(_ settings: [String]) throws -> Variant { try scenario.variant(settings, answer.language) }

  /// The defaults with a range, at its ends; those at whose ends the scenario is not valid are only counted.
  func ranges(of defaults: [DefaultUsed]) throws -> (ranges: [SensitivityAnalysis.Range], skipped: Int) {
    try scenario.ranges(of: defaults, answer.language)
  }
}

extension ScenarioOptions {
  func variant(_ settings: [String], _ language: Language) throws -> Variant {
    let reading = try with(settings: settings).read(language)
    guard let scenario = reading.scenario else {
      return .unreadable(reading.findings.first?.line(language) ?? "")
    }
    return .scenario(scenario)
  }

  func ranges(
    of defaults: [DefaultUsed], _ language: Language
  ) throws -> (ranges: [SensitivityAnalysis.Range], skipped: Int) {
    var ranges: [SensitivityAnalysis.Range] = []
    var skipped = 0
    for used in defaults {
      guard let low = used.low, let high = used.high, low != high else { continue }
      let atLow = try variant(["\(used.path)=\(low)"], language)
      let atHigh = try variant(["\(used.path)=\(high)"], language)
      guard case .scenario = atLow, case .scenario = atHigh else {
        skipped += 1
        continue
      }
      ranges.append(.init(path: used.path, low: low, high: high, atLow: atLow, atHigh: atHigh))
    }
    return (ranges, skipped)
  }
}
