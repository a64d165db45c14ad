package import Planning

/// The objects of `value --table` and `value --tornado`.
package enum SensitivityJSON {
  package static func object(_ table: WhatIfTable) -> JSONValue {
    .members([
      "format": .string("kenkyubi-table/1"), "rowPath": .string(table.rowPath),
      "columnPath": .string(table.columnPath), "rows": .strings(table.rows),
      "columns": .strings(table.columns),
      "cells": .array(table.cells.map { .array($0.map(result)) }),
    ])
  }

  package static func object(_ tornado: Tornado, of scenario: Scenario, skipped: Int) -> JSONValue {
    let survivors = tornado.survivors
    return .members([
      "format": .string("kenkyubi-tornado/1"),
      "scenario": .members(["name": .string(scenario.name), "title": .string(scenario.title)]),
      "base": ProvenText.json(tornado.base),
      "bars": .array(
        tornado.bars.map {
          .members([
            "path": .string($0.path), "low": .string($0.low), "high": .string($0.high),
            "atLow": result($0.atLow), "atHigh": result($0.atHigh),
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

  private static func result(_ result: VariantResult) -> JSONValue {
    switch result {
    case .value(let value): .members(["outcome": .string("value"), "value": ProvenText.json(value)])
    case .infeasible: .members(["outcome": .string("infeasible")])
    case .unknown: .members(["outcome": .string("unknown")])
    case .unreadable(let finding):
      .members(["outcome": .string("unreadable"), "finding": .string(finding)])
    }
  }
}
