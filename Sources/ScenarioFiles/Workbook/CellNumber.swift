/// Numbers of cells as the texts that scenarios hold, and back without loss.
enum CellNumber {
  /// `2026` for 2026.0, otherwise the shortest decimal that means the number.
  static func text(_ number: Double) -> String {
    if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
    return "\(number)"
  }

  /// `10%` for 0.1, without the noise of binary fractions.
  static func percent(_ number: Double) -> String {
    let hundredfold = number * 100
    let clean = (hundredfold * 1e9).rounded() / 1e9
    return text(abs(hundredfold) < 1e6 ? clean : hundredfold) + "%"
  }

  enum Number: Equatable {
    case plain(Double)
    case percent(Double)
  }

  /// The number to write for a text, if reading that number gives the same text again; `001`, `1,500` and `7.2億` stay texts.
  static func number(of text: String) -> Number? {
    guard let first = text.utf8.first, (48...57).contains(first) || first == 45, text.utf8.count <= 24 else {
      return nil
    }
    if text.utf8.last == UInt8(ascii: "%") {
      guard let value = Double(text.dropLast()), percent(value / 100) == text else { return nil }
      return .percent(value / 100)
    }
    guard let value = Double(text), value.isFinite, self.text(value) == text else { return nil }
    return .plain(value)
  }
}
