import Foundation

/// A port that nobody listens at.
enum FreePort {
  static let usual: UInt16 = 8765

  /// The wish if it is free; without a wish the usual one, or else any. `nil` when there is none.
  static func choose(_ wish: UInt16?, host: String) -> UInt16? {
    if let wish, wish != 0 { return bound(wish, host) }
    return (wish == nil ? bound(usual, host) : nil) ?? bound(0, host)
  }

  /// The port that the system gives for a moment, for the wish or for 0.
  private static func bound(_ port: UInt16, _ host: String) -> UInt16? {
    let isSix = host.contains(":")
    let file = socket(isSix ? AF_INET6 : AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard file >= 0 else { return nil }
    defer { close(file) }
    // As the server will: a port that was left a moment ago is free.
    var yes: Int32 = 1
    setsockopt(file, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
    var storage = sockaddr_storage()
    let size = isSix ? MemoryLayout<sockaddr_in6>.size : MemoryLayout<sockaddr_in>.size
    return withUnsafeMutablePointer(to: &storage) { pointer in
      let isKnown =
        isSix
        ? pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
          $0.pointee.sin6_family = sa_family_t(AF_INET6)
          $0.pointee.sin6_port = port.bigEndian
          return inet_pton(AF_INET6, host, &$0.pointee.sin6_addr) == 1
        }
        : pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          $0.pointee.sin_family = sa_family_t(AF_INET)
          $0.pointee.sin_port = port.bigEndian
          return inet_pton(AF_INET, host == "localhost" ? "127.0.0.1" : host, &$0.pointee.sin_addr) == 1
        }
      guard isKnown else { return nil }
      return pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        guard bind(file, address, socklen_t(size)) == 0 else { return nil }
        var length = socklen_t(size)
        guard getsockname(file, address, &length) == 0 else { return nil }
        // Port and family lie at the same place in addresses of both families.
        return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          UInt16(bigEndian: $0.pointee.sin_port)
        }
      }
    }
  }
}
