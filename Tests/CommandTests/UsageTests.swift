import Testing

@Suite struct UsageTests {
  private let program = Kenkyubi()

  @Test func helpAndVersion() throws {
    let help = try program.run("--help")
    #expect(help.status == 0)
    #expect(help.output.contains("solve"))
    #expect(try program.run("--version").output.contains("."))
    let solve = try program.run("solve", "--help")
    for option in [
      "--gap", "--time-limit", "--threads", "--set", "--override", "--lang", "--json", "--output",
    ] {
      #expect(solve.output.contains(option))
    }
  }

  @Test func helpSpeaksTheUsersLanguage() throws {
    var japanese = program
    japanese.environment["LANG"] = "ja_JP.UTF-8"
    #expect(try japanese.run("solve", "--help").output.contains("計画"))
    #expect(try program.run("solve", "--help", "--lang", "ja").output.contains("計画"))
    #expect(try !program.run("solve", "--help").output.contains("計画"))
  }

  @Test func unknownCommandsGetASuggestion() throws {
    let result = try program.run("slove", "x")
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.errors.contains("Did you mean 'solve'?"))
    #expect(try program.run("zzz").status == 64)
  }

  @Test(arguments: [
    ["solve"], ["solve", "x", "--gap", "-1"], ["solve", "x", "--gap", "nan"], ["solve", "x", "--gap", "inf"],
    ["solve", "x", "--gap", "1.001"],
    ["solve", "x", "--gap", "little"], ["solve", "x", "--time-limit", "0"],
    ["solve", "x", "--time-limit", "inf"],
    ["solve", "x", "--threads", "0"], ["solve", "x", "--threads", "1.5"], ["solve", "x", "--set", "novalue"],
    ["solve", "x", "--set", "=1"], ["solve", "x", "--lang", "fr"], ["solve", "x", "--bogus"], ["audit", "x"],
    ["solve", "x", "--quiet", "--verbose"], ["export", "x", "-o", "f"],
    ["export", "x", "--format", "xls", "-o", "f"],
    ["check", "x", "--set"], ["init"], ["init", "x", "--award", "huge"],
  ])
  func wrongUsageIs64(arguments: [String]) throws {
    let result = try program.run(arguments)
    #expect(result.status == 64, "\(arguments): \(result.errors)")
    #expect(result.output.isEmpty)
    #expect(!result.errors.isEmpty)
  }

  @Test func negativeNumbersReachTheRangeCheck() throws {
    #expect(try program.run("solve", "x", "--gap=-1").errors.contains("--gap"))
    #expect(try program.run("solve", "x", "--time-limit=-5").errors.contains("--time-limit"))
  }
}
