/// SplitMix64: small, fast, and the same numbers for a seed on every machine and in every version of the library.
///
/// The one generator of everything seeded. Only integer arithmetic is used. Source: G. L. Steele Jr., D. Lea,
/// C. H. Flood: Fast splittable pseudorandom number generators, OOPSLA 2014, doi:10.1145/2660193.2660195.
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// `count` different elements (all of them when there are fewer), in random order. One number is drawn for each;
  /// by remainder, not by the standard library's method, which may change. O(count × elements).
  package mutating func choose(_ count: Int, of elements: [Int]) -> [Int] {
    var rest = elements
    var result: [Int] = []
    while result.count < count && !rest.isEmpty {
      result.append(rest.remove(at: Int(next() % UInt64(rest.count))))
    }
    return result
  }
}
