import ArgumentParser
import Foundation
import Reports
import ScenarioFiles
import Synthesis
import Wording

extension SynthesisRequest.Money: ExpressibleByArgument {}
extension SynthesisRequest.DX: ExpressibleByArgument {}
extension SynthesisRequest.AwardType: ExpressibleByArgument {}

struct Generate: ParsableCommand {
  static let configuration = CommandConfiguration(abstract: Phrase.Help.generate.text(Help.language))

  @Option(help: Help.text(Phrase.Generate.researchers))
  var researchers: Int

  @Option(help: Help.text(Phrase.Generate.supported))
  var supported: Int

  @Option(help: Help.text(Phrase.Generate.departments))
  var departments: Int

  @Option(help: Help.text(Phrase.Generate.institutions))
  var institutions = 1

  @Option(help: Help.text(Phrase.Generate.seed))
  var seed: UInt64 = 1

  @Option(help: Help.text(Phrase.Generate.money))
  var money = SynthesisRequest.Money.loose

  @Flag(help: Help.text(Phrase.Generate.scarceCover))
  var scarceCover = false

  @Flag(help: Help.text(Phrase.Generate.scarceRecruitment))
  var scarceRecruitment = false

  @Option(help: Help.text(Phrase.Generate.months))
  var months = SynthesisRequest.usualMonths

  @Option(help: Help.text(Phrase.Generate.dx))
  var dx = SynthesisRequest.DX.usual

  @Option(help: Help.text(Phrase.Generate.award))
  var award = SynthesisRequest.AwardType.automatic

  @Option(name: .shortAndLong, help: Help.text(Phrase.Help.folder))
  var output: String

  @OptionGroup var voice: VoiceOptions

  private var request: SynthesisRequest {
    var knobs = SynthesisRequest.Knobs()
    knobs.money = money
    knobs.isCoverScarce = scarceCover
    knobs.isRecruitmentScarce = scarceRecruitment
    knobs.months = months
    knobs.dx = dx
    knobs.award = award
    return SynthesisRequest(
      researchers: researchers, supported: supported, departments: departments,
      institutions: institutions, seed: seed, knobs: knobs)
  }

  func run() throws {
    let folder: ScenarioFolder
    do {
      folder = try InstitutionSynthesis(request).folder
    } catch {
      throw CommandFailure(
        .usage, lines: error.problems.map { Self.message($0).text(voice.language) })
    }
    do {
      try folder.write(to: URL(fileURLWithPath: output))
    } catch {
      switch error {
      case .exists: throw CommandFailure(.usage, Phrase.Message.exists(output), voice.language)
      case .failed(_, let reason):
        throw CommandFailure(.usage, Phrase.Message.cannotWrite(output, reason), voice.language)
      }
    }
    if voice.json {
      let files = folder.files.map { JSONValue.string($0.name) }
      Streams.writeOutput(
        JSONValue.members(["folder": .string(output), "files": .array(files)]).formatted())
    } else if !voice.quiet {
      voice.say(Phrase.Generate.made(output))
      voice.say(Phrase.Generate.nextSolve(output))
    }
  }

  private static func message(_ problem: SynthesisRequest.Problem) -> Phrase {
    switch problem {
    case .researchers(let most): Phrase.Generate.between("researchers", 1, most)
    case .supported(let most): Phrase.Generate.notAbove("supported", most, Phrase.Generate.candidates)
    case .departments(let most):
      Phrase.Generate.notAbove("departments", most, Phrase.Generate.candidates)
    case .institutions(let most): Phrase.Generate.between("institutions", 1, most)
    case .months: Phrase.Generate.monthsRange
    case .oneUniversity: Phrase.Generate.oneUniversity
    case .severalUniversities: Phrase.Generate.severalUniversities
    }
  }
}
