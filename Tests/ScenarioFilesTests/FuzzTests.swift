import Planning
import Testing
import Wording

@testable import ScenarioFiles

@Suite("Fuzzing")
struct FuzzTests {
  private static let interesting: [[UInt8]] = [
    Array("-1".utf8), Array("1e999".utf8), Array("9999999999999999999".utf8), Array("\"".utf8), [0xFF], [0],
    Array("{".utf8), Array("[".utf8), Array("*a".utf8), Array("億".utf8), Array("\n".utf8), Array(",".utf8),
    Array("none".utf8),
    Array(": ".utf8), Array("nan".utf8), [0xEF, 0xBB, 0xBF], Array("0.0000001".utf8),
    Array("4611686018427387904".utf8),
  ]

  private static func seedFiles() -> [ScenarioFile] {
    var files = ScenarioTemplate.folder(type: .distinctive, language: .ja).files
    files.append(
      ScenarioFile(
        name: "pins.csv",
        text:
          "type,researcher,role,place,period,value,kind,term\nsupport,R01,,,,yes,,\nhire,,clerk,in-D1,5,1,,\nbuyout,R01,,,,1,outpatient,2\n"
      ))
    files.append(
      ScenarioFile(
        name: "requirements.csv", text: "id,roles,base,perSupported,from\nr,clerk;technician,1,0.1,2027-04\n")
    )
    files.append(ScenarioFile(name: "quotas.csv", text: "id,where:rank,min,maxShare\nq,助教,0,90%\n"))
    files.append(
      ScenarioFile(name: "sessions.csv", text: "researcher,kind,perWeek,keep\nR02,procedure,3,1\n"))
    return files
  }

  @Test("mutated bytes never crash, and no scenario comes with an error", arguments: 0..<12)
  func mutations(seed: Int) {
    var generator = SplitMix64(seed: UInt64(seed) &* 7919 &+ 1)
    let seeds = Self.seedFiles()
    for _ in 0..<12 {
      var files = seeds
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let file = Int.random(in: 0..<files.count, using: &generator)
        guard !files[file].bytes.isEmpty else { continue }
        let at = Int.random(in: 0..<files[file].bytes.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: files[file].bytes[at] = UInt8.random(in: 0...255, using: &generator)
        case 1: files[file].bytes.remove(at: at)
        case 2:
          let piece = Self.interesting[Int.random(in: 0..<Self.interesting.count, using: &generator)]
          files[file].bytes.insert(contentsOf: piece, at: at)
        default: files[file].bytes.removeSubrange(at..<min(files[file].bytes.count, at + 20))
        }
      }
      let reading = ScenarioReader.read(files: files, name: "fuzz")
      #expect((reading.scenario == nil) == reading.hasErrors)
      for finding in reading.findings { #expect(!finding.line(.ja).contains("\n")) }
    }
  }

  @Test("the unmutated files are sound")
  func sound() {
    let reading = ScenarioReader.read(files: Self.seedFiles(), name: "fuzz")
    #expect(reading.scenario != nil, "\(Fixtures.lines(reading))")
  }
}
