import ArgumentParser

/// Another solver, when this machine has it. Each solves the exported MPS file on one thread.
enum Peer: String, CaseIterable, Sendable {
  case highs
  case cbc
  case glpsol

  /// What came of looking for it: the contestant, or a word on why there is none.
  enum Search {
    case found(Contestant)
    case absent(String)
  }

  func search(_ limits: RunLimits) -> Search {
    switch self {
    case .highs: HiGHSPeer.search(limits)
    case .cbc: CommandLinePeers.cbc(limits)
    case .glpsol: CommandLinePeers.glpsol(limits)
    }
  }
}

/// What `--peers` takes: `none`, or names apart by commas.
struct PeerList: ExpressibleByArgument {
  let peers: [Peer]

  init(peers: [Peer]) { self.peers = peers }

  init?(argument: String) {
    if argument == "none" {
      peers = []
      return
    }
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let known = names.compactMap { Peer(rawValue: $0) }
    guard known.count == names.count else { return nil }
    peers = Peer.allCases.filter { known.contains($0) }
  }

  var defaultValueDescription: String { peers.map(\.rawValue).joined(separator: ",") }
}
