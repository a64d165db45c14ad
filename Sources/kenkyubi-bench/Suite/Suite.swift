import Synthesis

/// The fixed suite. An instance that is hard stays in it as it is; what the method cannot do has to be seen.
///
/// Names say universities, people supported of candidates, and what is scarce. Every effect of staff and tools is the
/// evidence catalogue's own, as weak as the evidence says.
enum Suite {
  static let instances: [BenchInstance] = [
    .generated("1u-12of30-loose", small),
    .generated("1u-12of30-tight", small) { $0.money = .tight },
    .generated("1u-12of30-scarce", small) { $0.money = .scarce },
    .generated("1u-12of30-monthly", small).setting("calendar.period", "month"),
    .generated("1u-12of30-cover", small) { $0.isCoverScarce = true },
    .generated("1u-12of30-dx", small) { $0.dx = .heavy },
    .generated("1u-24of60-loose", medium),
    .generated("1u-24of60-scarce", medium) { $0.money = .scarce },
    .generated("1u-24of60-cover", medium) { $0.isCoverScarce = true },
    .generated("3u-24of120-loose", consortium),
    .generated("3u-24of120-scarce", consortium) { $0.money = .scarce },
    .generated("6u-48of240-loose", large),
    .generated("6u-48of240-scarce", large) { $0.money = .scarce },
    .shipped("reference-university"),
    .shipped("reference-consortium"),
  ]

  // Institutions of the same size share their seed: the same people, with other money.
  private static let small = SynthesisRequest(researchers: 30, supported: 12, departments: 6, seed: 1)
  private static let medium = SynthesisRequest(researchers: 60, supported: 24, departments: 8, seed: 1)
  private static let consortium = SynthesisRequest(
    researchers: 120, supported: 24, departments: 15, institutions: 3, seed: 1)
  private static let large = SynthesisRequest(
    researchers: 240, supported: 48, departments: 30, institutions: 6, seed: 1)

  static func instance(named name: String) -> BenchInstance? { instances.first { $0.name == name } }

  /// The instances that one of the patterns names, in the order of the suite; all of them without a pattern.
  static func instances(matching patterns: [String]) -> [BenchInstance] {
    if patterns.isEmpty { return instances }
    return instances.filter { instance in patterns.contains { NamePattern($0).matches(instance.name) } }
  }
}
