import Planning
import Wording

/// A bridge as JSON: values on the way, parts in order, parts alone, interactions, whole.
enum BridgeJSON {
  static func object(_ view: PairView, _ language: Language) -> JSONValue {
    let pair = view.pair
    func part(_ part: ObjectiveBridge.Part?) -> JSONValue { Self.part(part, language) }
    let bridge = pair.bridge
    return .members([
      "groups": .array(
        pair.groups.map { group in
          .members([
            "kind": .string(kind(group.label)), "change": .string(text(group.label)),
            "text": .string(view.labels.phrase(group.label).text(language)),
            "paths": .strings(group.paths),
          ])
        }),
      "values": .array(bridge.path.map(point)),
      "inOrder": .array(
        bridge.steps.map { step in
          .members([
            "groups": .array(step.groups.map { .int($0) }), "part": part(step.part),
            "missing": step.gaps.isEmpty ? nil : .strings(step.gaps.map(state)),
            "reasons": step.gaps.isEmpty
              ? nil : .strings(step.gaps.map { DifferenceText.reason($0).text(language) }),
          ])
        }),
      "alone": .array(
        bridge.aloneParts.enumerated().map { group, effect in
          .members([
            "group": .int(group), "value": point(bridge.alone[group]), "part": part(effect),
          ])
        }),
      "interactions": part(bridge.interactions), "whole": part(bridge.whole),
    ])
  }

  private static func kind(_ label: ChangeGroup.Label) -> String {
    switch label {
    case .with: "with"
    case .without: "without"
    case .part: "part"
    case .order: "order"
    case .all: "all"
    }
  }

  private static func text(_ label: ChangeGroup.Label) -> String {
    switch label {
    case .with(let change), .without(let change): change
    case .part(let path): path
    case .order: "order"
    case .all: "all"
    }
  }

  private static func state(_ point: BridgePoint) -> String {
    switch point {
    case .value: "value"
    case .infeasible: "infeasible"
    case .unsolved: "unsolved"
    case .invalid: "invalid"
    }
  }

  private static func point(_ point: BridgePoint) -> JSONValue {
    .members([
      "state": .string(state(point)), "objective": point.value.map { .double($0.reached) },
      "bestBound": point.value.map { .double($0.most) },
    ])
  }

  /// Hours to a tenth, which add up, with the proven range.
  private static func part(_ part: ObjectiveBridge.Part?, _ language: Language) -> JSONValue {
    guard let part else { return .null }
    let verdict =
      switch part.difference.verdict {
      case .more: "more"
      case .less: "less"
      case .equal: "equal"
      case .unknown: "unknown"
      }
    return .members([
      "hours": .double(Double(part.tenths) / 10), "verdict": .string(verdict),
      "exact": .bool(part.difference.isExact), "least": .double(part.difference.least),
      "most": .double(part.difference.most),
      "text": .string(DifferenceText.proven(part.difference).text(language)),
    ])
  }
}
