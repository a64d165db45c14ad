import Foundation
import Synchronization

/// Who has which scenario open, so that two people who change the same one, or one person in two tabs, are told.
///
/// Tabs report every few seconds; one that falls silent is forgotten. Nothing is locked: what is saved is always a new version.
final class Presence: Sendable {
  struct Report: Encodable, Equatable {
    /// Other tabs and browsers that have it open.
    var others: Int
    /// Those of them with changes that are not saved.
    var changing: Int
    /// Versions that were saved from it while this program ran, oldest first; the last few.
    var saved: [String]
  }

  private struct Tab {
    var seen: Date
    var changes: Int
  }

  private struct State {
    /// By scenario and tab.
    var tabs: [String: [String: Tab]] = [:]
    var saved: [String: [String]] = [:]
  }

  /// Seconds after which a silent tab counts as closed. Browsers let hidden tabs speak once a minute at least.
  static let patience: TimeInterval = 90
  private static let most = 500

  private let state = Mutex(State())
  private let now: @Sendable () -> Date

  init(now: @escaping @Sendable () -> Date = { Date() }) { self.now = now }

  /// A tab says that it shows a scenario, with so many unsaved changes; or that it no longer does (`nil`).
  func hear(_ tab: String, shows scenario: String, changes: Int?) -> Report {
    let time = now()
    return state.withLock { state in
      for (name, tabs) in state.tabs {
        let rest = tabs.filter { time.timeIntervalSince($1.seen) < Self.patience }
        state.tabs[name] = rest.isEmpty ? nil : rest
      }
      var tabs = state.tabs[scenario] ?? [:]
      tabs[tab] = nil
      let others = tabs
      if let changes, state.tabs.values.reduce(0, { $0 + $1.count }) < Self.most {
        tabs[tab] = Tab(seen: time, changes: changes)
      }
      state.tabs[scenario] = tabs.isEmpty ? nil : tabs
      return Report(
        others: others.count, changing: others.values.count { $0.changes > 0 },
        saved: state.saved[scenario] ?? [])
    }
  }

  /// A new version of a scenario was saved.
  func note(_ version: String, savedFrom scenario: String) {
    state.withLock { state in
      state.saved[scenario] = ((state.saved[scenario] ?? []) + [version]).suffix(5)
      if state.saved.count > Self.most { state.saved = [scenario: state.saved[scenario] ?? []] }
    }
  }
}
