import ArgumentParser
import Planning
import ScenarioFiles
import Wording

/// Yen after an option: `1000000`, `100万`.
struct YenArgument: ExpressibleByArgument {
  var yen: Yen

  init(_ yen: Yen) { self.yen = yen }

  init?(argument: String) {
    guard let yen = TypedNumber.yen(argument) else { return nil }
    self.yen = yen
  }

  var defaultValueDescription: String { String(yen) }
}

/// A share after an option: `0.01`, `1%`.
struct ShareArgument: ExpressibleByArgument {
  var share: Double

  init(_ share: Double) { self.share = share }

  init?(argument: String) {
    guard let share = TypedNumber.share(argument) else { return nil }
    self.share = share
  }

  var defaultValueDescription: String { NumberText.percent(share, places: 0) }
}
