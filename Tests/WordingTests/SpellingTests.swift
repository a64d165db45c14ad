import Testing
import Wording

@Suite struct SpellingTests {
  private let commands = ["check", "solve", "audit", "export", "init"]

  @Test func findsSwapsAndSlips() {
    #expect(Spelling.nearest(to: "slove", among: commands) == "solve")
    #expect(Spelling.nearest(to: "chek", among: commands) == "check")
    #expect(Spelling.nearest(to: "AUDIT", among: commands) == "audit")
  }

  @Test func refusesWhatIsFar() {
    #expect(Spelling.nearest(to: "xyz", among: commands) == nil)
    #expect(Spelling.nearest(to: "", among: commands) == nil)
    #expect(Spelling.nearest(to: "solve", among: []) == nil)
  }

  @Test func tiesGoToTheEarlier() {
    #expect(Spelling.nearest(to: "cat", among: ["car", "bat"]) == "car")
  }
}

@Suite struct LanguageTests {
  @Test func environmentDecides() {
    #expect(Language.ofEnvironment(["LANG": "ja_JP.UTF-8"]) == .ja)
    #expect(Language.ofEnvironment(["LANG": "en_US.UTF-8"]) == .en)
    #expect(Language.ofEnvironment([:]) == .en)
    #expect(Language.ofEnvironment(["LC_ALL": "C", "LANG": "ja_JP.UTF-8"]) == .en)
    #expect(Language.ofEnvironment(["LC_ALL": "", "LC_MESSAGES": "ja", "LANG": "en"]) == .ja)
  }
}
