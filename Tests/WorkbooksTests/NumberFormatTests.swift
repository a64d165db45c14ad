import Testing

@testable import Workbooks

/// What format codes mean for the number below them.
@Suite struct NumberFormatTests {
  private func look(_ code: String) -> NumberLook { NumberFormatCode.look(of: code, is1904: false) }

  @Test(arguments: [
    "General", "0", "0.00", "#,##0;[Red]-#,##0", "0.00E+00", "@", "\"¥\"#,##0", "#,##0\"円\"", "0\"名\"",
    "#,##0,\"千円\"",
    "[$¥-411]#,##0", "# ?/?", "0_ ", "", "#,##0,,\"百万円\"",
  ])
  func plainNumbers(_ code: String) { #expect(look(code) == .plain) }

  @Test(arguments: ["0%", "0.0%", "0.00%;[Red]-0.00%", "0%\" 以内\""])
  func percentages(_ code: String) { #expect(look(code) == .percent) }

  @Test(arguments: [
    "yyyy/m/d", "yyyy\"年\"m\"月\"d\"日\"", "[$-411]ggge\"年\"m\"月\"d\"日\";@", "mmm-yy", "m\"月\"d\"日\"",
    "yyyy-mm",
    "yyyy/m/d h:mm", "[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", "e.m.d",
  ])
  func dates(_ code: String) { #expect(look(code) == .date(is1904: false)) }

  @Test(arguments: ["h:mm", "[h]:mm", "h\"時\"mm\"分\"", "mm:ss", "h:mm AM/PM"])
  func times(_ code: String) { #expect(look(code) == .time) }

  @Test(arguments: ["#,##0\"万円\"", "0.0\"億円\"", "#,##0\"千円\"", "#,##0\"百万円\"", "0\"万\""])
  func unitsThatMislead(_ code: String) {
    guard case .scaled = look(code) else {
      Issue.record("\(code)")
      return
    }
  }
}
