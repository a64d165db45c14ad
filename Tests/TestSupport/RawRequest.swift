package import Foundation

/// A request as bytes, to a server on this machine: also such as no browser or library would send.
package struct RawRequest {
  package var port: UInt16
  package var method = "GET"
  package var path = "/"
  package var headers: [(name: String, value: String)] = []
  package var body = Data()

  package init(port: UInt16) { self.port = port }

  package struct Answer {
    package var status: Int
    /// By lower-case name.
    package var headers: [String: String]
    package var body: Data

    package init(status: Int, headers: [String: String], body: Data) {
      self.status = status
      self.headers = headers
      self.body = body
    }

    package var text: String { String(decoding: body, as: UTF8.self) }
  }

  /// Sends it, and reads until the server closes the connection; `nil` when nothing that is HTTP comes.
  package func send(seconds: Int = 20) -> Answer? {
    var lines = ["\(method) \(path) HTTP/1.1"]
    var all = headers
    if !all.contains(where: { $0.name == "Host" }) { all.append(("Host", "127.0.0.1:\(port)")) }
    if !body.isEmpty, !all.contains(where: { $0.name == "Content-Length" || $0.name == "Transfer-Encoding" })
    {
      all.append(("Content-Length", "\(body.count)"))
    }
    all.append(("Connection", "close"))
    lines += all.map { "\($0.name): \($0.value)" }
    let head = Data((lines.joined(separator: "\r\n") + "\r\n\r\n").utf8)
    return Connection(port: port).flatMap { connection in
      connection.write(head + body)
      return Self.answer(connection.readToEnd(seconds: seconds))
    }
  }

  private static func answer(_ data: Data) -> Answer? {
    guard let end = data.range(of: Data("\r\n\r\n".utf8)) else { return nil }
    let lines = String(decoding: data[..<end.lowerBound], as: UTF8.self).components(separatedBy: "\r\n")
    let first = lines[0].split(separator: " ")
    guard first.count > 1, let status = Int(first[1]) else { return nil }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 { headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces) }
    }
    return Answer(status: status, headers: headers, body: data[end.upperBound...])
  }

  /// One connection, closed when it is no longer used.
  package final class Connection {
    private let file: Int32

    /// `nil` when nobody listens.
    package init?(port: UInt16) {
      file = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
      let done = withUnsafePointer(to: &address) { pointer in
        pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          connect(file, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      guard done == 0 else {
        close(file)
        return nil
      }
    }

    deinit { close(file) }

    /// Writes what the other side takes.
    package func write(_ data: Data) {
      data.withUnsafeBytes { bytes in
        var start = 0
        while start < bytes.count {
          let count = Foundation.send(
            file, bytes.baseAddress?.advanced(by: start), bytes.count - start, Int32(MSG_NOSIGNAL))
          guard count > 0 else { return }
          start += count
        }
      }
    }

    /// All that comes until the other side closes, or for so many seconds.
    package func readToEnd(seconds: Int) -> Data {
      var data = Data()
      var buffer = [UInt8](repeating: 0, count: 65_536)
      let end = Date(timeIntervalSinceNow: Double(seconds))
      while Date() < end {
        var request = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
        guard poll(&request, 1, 100) > 0 else { continue }
        let count = Foundation.read(file, &buffer, buffer.count)
        guard count > 0 else { break }
        data.append(contentsOf: buffer[..<count])
      }
      return data
    }

    /// Whether the other side closes within so many seconds.
    package func isClosed(within seconds: Int) -> Bool {
      let begun = Date()
      _ = readToEnd(seconds: seconds)
      return Date().timeIntervalSince(begun) < Double(seconds) - 0.2
    }
  }
}
