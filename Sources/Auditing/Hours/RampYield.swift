import Planning

/// The yield of posts and tools by age.
enum RampYield {
  /// ρ(n): the mean over the months of a period that begins n periods after the start.
  static func share(_ ramp: Ramp, age: Int, periodMonths: Int) -> Double {
    guard let last = ramp.quarters.last else { return 1 }
    let months = age * periodMonths..<(age + 1) * periodMonths
    let sum = months.reduce(0.0) { sum, month in
      let quarter = month / 3
      return sum + (quarter < ramp.quarters.count ? ramp.quarters[quarter] : last)
    }
    return sum / Double(periodMonths)
  }
}
