import Foundation
import Testing

@testable import WebServer

@Suite struct QuestionTests {
  private func question(_ json: String) throws -> Question {
    try JSONDecoder().decode(Question.self, from: Data(json.utf8))
  }

  private func arguments(_ json: String, _ path: String? = "/w/tiny") throws -> [String] {
    try question(json).arguments(path)
  }

  @Test func textsFromOutsideAreOneArgumentEach() throws {
    let hostile = "--archive=/etc/x; rm -rf / $(id) '\n"
    let text = try #require(String(data: JSONEncoder().encode(hostile), encoding: .utf8))
    let found = try arguments(
      #"{"kind":"explain","scenario":"tiny","whyNot":\#(text),"set":{"award.cap":\#(text)},"overrides":[\#(text)]}"#
    )
    #expect(
      found == [
        "explain", "/w/tiny", "--lang=ja", "--progress", "--set=award.cap=\(hostile)",
        "--override=\(hostile)",
        "--why-not=\(hostile)",
      ])
  }

  @Test func solvesGiveJSONAndProgress() throws {
    #expect(
      try arguments(#"{"kind":"solve","scenario":"tiny","gap":0.01,"timeLimit":5,"lang":"en"}"#)
        == ["solve", "/w/tiny", "--lang=en", "--progress", "--json", "--gap=0.01", "--time-limit=5.0"])
  }

  /// A run is asked about its own plan; beside a run the scenario has its changes as one side's.
  @Test func runsAreAskedAboutAndComparedWith() throws {
    let why = #"{"kind":"explain","runs":["r-1"],"why":"R01","json":true,"lang":"en","set":{"a":"b"}}"#
    #expect(
      try arguments(why, nil) == [
        "explain", "r-1", "--lang=en", "--progress", "--json", "--quiet", "--why=R01",
      ])
    let whatIf =
      #"{"kind":"compare","runs":["r-1"],"scenario":"tiny","set":{"award.cap":"1,5億","a":"--x"},"overrides":["o"],"brief":true,"json":true}"#
    #expect(
      try arguments(whatIf) == [
        "compare", "r-1", "/w/tiny", "--lang=ja", "--progress", "--json", "--quiet", "--with", "",
        "--with=@o,a=--x,award.cap=1,5億", "--no-bridge",
      ])
    #expect(
      try arguments(#"{"kind":"compare","runs":["r-1","r-2"],"charts":true,"json":true}"#, nil) == [
        "compare", "r-1", "r-2", "--lang=ja", "--progress", "--json", "--quiet", "--charts",
      ])
    #expect(
      try arguments(#"{"kind":"sweep","scenario":"tiny","studies":["caps"],"with":["award.cap=1"]}"#) == [
        "sweep", "/w/tiny", "--lang=ja", "--progress", "--study=caps", "--with=award.cap=1",
      ])
  }

  @Test func frontiersHaveStepsAndAWish() throws {
    #expect(
      try arguments(#"{"kind":"frontier","scenario":"a","steps":3,"hours":12.5,"json":true,"charts":true}"#)
        == [
          "frontier", "/w/tiny", "--lang=ja", "--progress", "--json", "--quiet", "--steps=3", "--hours=12.5",
          "--charts",
        ])
    #expect(
      try arguments(#"{"kind":"frontier","scenario":"a","hours":null}"#)
        == ["frontier", "/w/tiny", "--lang=ja", "--progress"])
  }

  @Test func everyKindIsAskedOfWhatItIsAbout() throws {
    for json in [
      #"{"kind":"solve","scenario":"a"}"#, #"{"kind":"explain","runs":["r-1"]}"#,
      #"{"kind":"compare","runs":["r-1","r-2","r-3"]}"#, #"{"kind":"compare","runs":["r-1"],"scenario":"a"}"#,
      #"{"kind":"compare","scenario":"a","with":["@b"]}"#,
    ] { #expect(try question(json).isAnswerable, "\(json)") }
    for json in [
      #"{"kind":"solve"}"#, #"{"kind":"solve","runs":["r-1"]}"#,
      #"{"kind":"solve","scenario":"a","runs":["r-1"]}"#,
      #"{"kind":"explain","runs":["r-1","r-2"]}"#, #"{"kind":"explain","runs":["r-1"],"scenario":"a"}"#,
      #"{"kind":"compare","runs":["r-1"]}"#, #"{"kind":"compare","runs":["-o","r-1"]}"#,
      #"{"kind":"compare","runs":["r-1","r-2"],"scenario":"a"}"#,
    ] { #expect(try !question(json).isAnswerable, "\(json)") }
  }

  @Test func unknownKindsAreNotUnderstood() {
    #expect(throws: (any Error).self) { try arguments(#"{"kind":"runs","scenario":"tiny"}"#) }
    #expect(throws: (any Error).self) { try arguments(#"{"kind":"solve","lang":"fr"}"#) }
  }

  @Test func onlyNumbersOfRunsArePassedOn() {
    #expect(Paper.isRun("20261126-051409-xcf"))
    for text in ["", "-o", "--lang=ja", "../x", "a b", "a/b", "ａ"] { #expect(!Paper.isRun(text), "\(text)") }
  }

  @Test func stepsOfPathsAreDecodedOneByOne() throws {
    #expect(
      try PageHandler.steps("/api/scenarios/%E8%A8%88%E7%94%BB/check") == ["api", "scenarios", "計画", "check"])
    #expect(try PageHandler.steps("/api/scenarios/..%2F..%2Fetc") == ["api", "scenarios", "../../etc"])
    #expect(throws: APIFailure.self) { try PageHandler.steps("/%ff") }
  }
}

@Suite struct JobTests {
  private var job: Job {
    Job(
      id: "job-1",
      request: .init(kind: "solve", subject: "tiny", version: "", arguments: [], file: nil, isLong: true),
      output: URL(fileURLWithPath: "/nowhere"), file: nil)
  }

  @Test func hearsProgressRunAndMessages() {
    var job = job
    job.hear(#"{"seconds":0.5,"bound":10}"#)
    job.hear(#"{"seconds":0.7,"objective":8,"bound":10,"gap":0.25}"#)
    job.hear(#"{"seconds":0.9,"objective":8,"bound":10,"gap":0.25}"#)
    job.hear(#"{"run":"20261126-051409-xcf"}"#)
    job.hear(#"{"done":0,"of":4,"what":"B"}"#)
    job.hear("a warning")
    job.hear("{not JSON")
    #expect(job.progress == Job.Progress(seconds: 0.9, objective: 8, bound: 10, gap: 0.25))
    #expect(job.course.map(\.seconds) == [0.5, 0.7])
    #expect(job.run == "20261126-051409-xcf")
    #expect(job.steps == Job.Steps(done: 0, of: 4, what: "B"))
    #expect(job.messages == ["a warning", "{not JSON"])
  }

  @Test func keepsNoMoreThanItMust() {
    var job = job
    for number in 0..<1_000 {
      job.hear(#"{"seconds":\#(number),"bound":\#(number)}"#)
      job.hear("line \(number)")
    }
    #expect(job.course.count == 400)
    #expect(job.messages.count == 100)
    #expect(job.messages.last == "line 999")
  }
}

@Suite struct ChartsTests {
  @Test func drawingsAreFilesOfTheirOwn() throws {
    let page = """
      <h1>x</h1><svg role="img"><title>A &lt;b&gt; &amp; c</title><desc>d</desc><path/></svg>
      <p>y</p><svg xmlns="http://www.w3.org/2000/svg"><title>B</title></svg><svg
      """
    let drawings = Charts.drawings(inPage: page)
    #expect(
      drawings.map(\.title) == [
        .init(title: "A <b> & c", description: "d"), .init(title: "B", description: ""),
      ])
    let first = String(decoding: try #require(drawings.first).file, as: UTF8.self)
    #expect(
      first.hasPrefix(#"<svg xmlns="http://www.w3.org/2000/svg" role="img">"#) && first.hasSuffix("</svg>"))
  }

  @Test func drawingsStandBesideAnswers() {
    let answer = #"{"format":"x","charts":[{"title":"A","description":"b","svg":"<svg xmlns=\"x\"/>"}]}"#
    #expect(
      Charts.drawings(inAnswer: Data(answer.utf8)) == [
        .init(title: .init(title: "A", description: "b"), svg: #"<svg xmlns="x"/>"#)
      ])
    #expect(Charts.drawings(inAnswer: Data(#"{"format":"x"}"#.utf8)).isEmpty)
    #expect(Charts.drawings(inAnswer: Data("text".utf8)).isEmpty)
  }
}
