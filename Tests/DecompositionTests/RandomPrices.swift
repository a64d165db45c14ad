@testable import Decomposition
import Formulations
import TestSupport

/// Random duals of a master program with the signs that its rows allow, at sizes at which prices and profits compete.
enum RandomPrices {
  static func duals(_ structure: LinkingStructure, _ random: inout TestRandom) -> MasterDuals {
    let links = structure.family.indices.map { link -> Double in
      let size = scale(structure.family[link]) * Double(random.int(1...1000)) / 1000
      let isUp = random.chance(50)
      if random.chance(40) { return 0 }
      if structure.upper[link] == .infinity { return -size }
      if structure.lower[link] == -.infinity { return size }
      return isUp ? size : -size
    }
    let cells = structure.blocks.cellCount
    return MasterDuals(
      links: links, convexity: [Double](repeating: 0, count: structure.blocks.count),
      support: (0..<cells).map { _ in Double(random.int(-150...150)) }, extra: [])
  }

  /// Objective per unit of the row: an hour of staff a quarter, ten thousand yen, a session, a person.
  private static func scale(_ family: ConstraintFamily) -> Double {
    switch family {
    case .staffHours: 12
    case .purses, .awardCap, .institutionShare: 1
    case .cover, .dx: 30
    default: 60
    }
  }
}
