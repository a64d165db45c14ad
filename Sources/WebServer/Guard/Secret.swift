/// 256 random bits that only this process knows, and whom it tells.
struct Secret: Sendable {
  /// 64 hexadecimal digits.
  let text: String

  init() {
    var generator = SystemRandomNumberGenerator()
    text = (0..<4).map { _ in
      let digits = String(UInt64.random(in: .min ... .max, using: &generator), radix: 16)
      return String(repeating: "0", count: 16 - digits.count) + digits
    }.joined()
  }

  /// Compares in a time that does not tell how much of a guess is right.
  func matches(_ guess: some StringProtocol) -> Bool {
    let own = Array(text.utf8)
    let other = Array(guess.utf8)
    guard own.count == other.count else { return false }
    return zip(own, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
