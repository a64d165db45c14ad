/// Whether two texts of inputs say the same in different ways.
package enum InputMeaning {
  /// `7.2億` and `720,000,000`, `10%` and `0.1`, `はい` and `yes`, `2025-10` and `2025年10月`; spaces and full-width forms
  /// do not count. Lists are the same when their texts are. O(length).
  package static func isSame(_ first: String, _ second: String) -> Bool {
    if NumberReading.normalised(first) == NumberReading.normalised(second) { return true }
    if first.hasPrefix("[") || second.hasPrefix("[") { return false }
    return agree(NumberReading.yen, first, second) || agree(NumberReading.share, first, second)
      || agree(NumberReading.yesNo, first, second) || agree(NumberReading.month, first, second)
  }

  private static func agree<Value: Equatable>(
    _ read: (String) -> Value?, _ first: String, _ second: String
  ) -> Bool {
    guard let one = read(first), let other = read(second) else { return false }
    return one == other
  }
}
