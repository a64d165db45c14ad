import Foundation
import Planning
import ScenarioFiles

/// The plan's JSON, looked up by the paths that figures carry.
struct JSONText: @unchecked Sendable {
  private let root: Any

  init(_ text: String) throws { root = try JSONSerialization.jsonObject(with: Data(text.utf8)) }

  /// The value at `cost.byPurse[env].years[#0].charge`: `[x]` picks the entry about x, `[#n]` the n-th, `[member=x]` all such.
  func value(_ path: String) -> Any? {
    var value: Any? = root
    var rest = Substring(path)
    while let first = rest.first {
      if first == "[" {
        guard let end = rest.firstIndex(of: "]") else { return nil }
        value = (value as? [[String: Any]]).flatMap {
          Self.pick(rest[rest.index(after: rest.startIndex)..<end], of: $0)
        }
        rest = rest[rest.index(after: end)...]
      } else {
        if first == "." { rest = rest.dropFirst() }
        let name = rest.prefix { $0 != "." && $0 != "[" }
        value = (value as? [String: Any])?[String(name)]
        rest = rest.dropFirst(name.count)
      }
    }
    return value
  }

  private static func pick(_ key: Substring, of list: [[String: Any]]) -> Any? {
    if key.hasPrefix("#") {
      guard let index = Int(key.dropFirst()), list.indices.contains(index) else { return nil }
      return list[index]
    }
    let parts = key.split(separator: "=", maxSplits: 1).map(String.init)
    if parts.count == 2 { return list.filter { "\($0[parts[0]] ?? "")" == parts[1] } }
    return list.first { entry in
      ["researcher", "purse", "term", "institution"].contains { "\(entry[$0] ?? "")" == String(key) }
    }
  }

  func number(_ path: String) -> Double? {
    let value = value(path)
    if let text = value as? String { return Self.month(text) }
    return (value as? NSNumber)?.doubleValue
  }

  func count(_ path: String) -> Int? { (value(path) as? [Any])?.count }

  /// `2026-04` as months since year 0.
  static func month(_ text: String) -> Double? {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    return parts.count == 2 ? Double(YearMonth(year: parts[0], month: parts[1]).serial) : nil
  }
}
