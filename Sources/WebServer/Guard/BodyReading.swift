import FlyingFox
import Foundation

extension HTTPRequest {
  /// The body, of at most so many bytes.
  ///
  /// - Throws: ``APIFailure`` when its length is not announced or too great; nothing is read then.
  func body(atMost limit: Int) async throws -> Data {
    guard headers[.transferEncoding] == nil else { throw APIFailure(.lengthUnknown) }
    let length = headers[.contentLength].flatMap { Int($0) } ?? 0
    guard length <= limit else { throw APIFailure(.tooLarge) }
    var data = Data(capacity: length)
    for try await part in bodySequence {
      data.append(part)
      guard data.count <= limit else { throw APIFailure(.tooLarge) }
    }
    return data
  }

  /// The body as a JSON object of a known shape; unknown members are ignored.
  func message<Message: Decodable>(_ type: Message.Type, atMost limit: Int) async throws -> Message {
    let data = try await body(atMost: limit)
    do {
      return try JSONDecoder().decode(type, from: data.isEmpty ? Data("{}".utf8) : data)
    } catch {
      throw APIFailure(.notUnderstood)
    }
  }
}
