import Foundation

/// An open connection of this process, as the kernel sees it.
struct Connection {
  let file: Int32
  let peer: UInt16

  /// Connections that came to a port.
  static func all(at port: UInt16) -> [Connection] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")) ?? []
    return names.compactMap { Int32($0) }.filter { $0 > 2 }.compactMap { file in
      guard self.port(of: file, getsockname) == port, let peer = self.port(of: file, getpeername) else {
        return nil
      }
      return Connection(file: file, peer: peer)
    }
  }

  /// Bytes that have come so far; `nil` where the kernel does not count them.
  ///
  /// `tcpi_bytes_received` of Linux' `tcp_info`, which glibc's own declaration leaves out.
  var received: UInt64? {
    var info = [UInt8](repeating: 0, count: 256)
    var length = socklen_t(info.count)
    guard getsockopt(file, Int32(IPPROTO_TCP), TCP_INFO, &info, &length) == 0, length >= 136 else {
      return nil
    }
    return info.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 128, as: UInt64.self) }
  }

  /// The port of either end; `nil` for what is no socket of the Internet, or is not connected.
  static func port(
    of file: Int32, _ end: (Int32, UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
  ) -> UInt16? {
    var storage = sockaddr_storage()
    var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
    return withUnsafeMutablePointer(to: &storage) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { address in
        guard end(file, address, &length) == 0,
          [sa_family_t(AF_INET), sa_family_t(AF_INET6)].contains(address.pointee.sa_family)
        else { return nil }
        // Port and family lie at the same place in addresses of both families.
        return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
          UInt16(bigEndian: $0.pointee.sin_port)
        }
      }
    }
  }
}
