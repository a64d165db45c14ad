import Analyses
import Foundation
import Reports
import ScenarioFiles
import Wording

extension WhatIfOptions {
  /// The scenario with more settings, which win over those of the command line.
  func variant(_ settings: [String]) throws -> Variant {
    let reading = try scenario.with(settings: settings).read(answer.language)
    guard let scenario = reading.scenario else {
      return .unreadable(reading.findings.first?.line(answer.language) ?? "")
    }
    return .scenario(scenario)
  }

  /// The defaults with a range, at its ends; those at whose ends the scenario is not valid are only counted.
  func ranges(of defaults: [DefaultUsed]) throws -> (ranges: [SensitivityAnalysis.Range], skipped: Int) {
    var ranges: [SensitivityAnalysis.Range] = []
    var skipped = 0
    for used in defaults {
      guard let low = used.low, let high = used.high, low != high else { continue }
      let atLow = try variant(["\(used.path)=\(low)"])
      let atHigh = try variant(["\(used.path)=\(high)"])
      guard case .scenario = atLow, case .scenario = atHigh else {
        skipped += 1
        continue
      }
      ranges.append(.init(path: used.path, low: low, high: high, atLow: atLow, atHigh: atHigh))
    }
    return (ranges, skipped)
  }
}
