package import Planning
package import Wording

/// The objects of `value --table` and `value --tornado`.
package enum SensitivityJSON {
  package static func object(_ table: WhatIfTable, _ language: Language) -> JSONValue {
    .members([
      "format": .string("kenkyubi-table/1"), "rowPath": .string(table.rowPath),
      "columnPath": .string(table.columnPath), "rows": .strings(table.rows),
      "columns": .strings(table.columns),
      "cells": .array(table.cells.map { .array($0.map { result($0, language) }) }),
    ])
  }

  package static func object(
    _ tornado: Tornado, of scenario: Scenario, skipped: Int, _ language: Language
  ) -> JSONValue {
    let survivors = tornado.survivors
    let labels = DefaultLabel(scenario)
    let end = { (result: VariantResult) in Self.result(result, beside: tornado.base, language) }
    return .members([
      "format": .string("kenkyubi-tornado/1"),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "base": ProvenText.json(tornado.base, language),
      "bars": .array(
        tornado.bars.map {
          .members([
            "path": .string($0.path), "text": .string(labels.phrase($0.path).text(language)),
            "low": .string($0.low), "high": .string($0.high),
            "atLow": end($0.atLow), "atHigh": end($0.atHigh),
          ])
        }),
      "skipped": .int(skipped),
      "survivors": .members([
        "plans": .int(survivors.plans), "supported": .strings(survivors.supported),
        "pools": .array(
          survivors.pools.map { .members(["role": .string($0.role), "place": .string($0.place)]) }),
        "measures": .strings(survivors.measures),
      ]),
    ])
  }

  /// - Parameter base: of the scenario as it is, for the difference.
  private static func result(
    _ result: VariantResult, beside base: ProvenValue? = nil, _ language: Language
  ) -> JSONValue {
    switch result {
    case .value(let value):
      .members([
        "outcome": .string("value"), "value": ProvenText.json(value, language),
        "difference": base.map { ProvenText.json(ProvenDifference(from: $0, to: value), language) },
      ])
    case .infeasible:
      .members(["outcome": .string("infeasible"), "text": .string(Phrase.Proven.infeasible.text(language))])
    case .unknown:
      .members(["outcome": .string("unknown"), "text": .string(Phrase.Proven.noAnswer.text(language))])
    case .unreadable(let finding):
      .members(["outcome": .string("unreadable"), "finding": .string(finding), "text": .string(finding)])
    }
  }
}
