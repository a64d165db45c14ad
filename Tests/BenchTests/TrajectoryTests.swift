import Foundation
import Testing

@testable import kenkyubi_bench

@Suite struct TrajectoryTests {
  private static let course = Records.make(
    "a", "s", [(1, nil, 200), (2, 50, nil), (3, 99, nil), (5, nil, 100), (8, nil, 99.05), (9, 99.05, nil)]
  ).trajectory

  /// The plan of 99 would be within 1 % of the last bound, but that bound came later.
  @Test func gapsAreThoseOfTheMoment() throws {
    #expect(Self.course.seconds(toGap: 1.02) == 5)
    #expect(Self.course.seconds(toGap: 0.01) == 8)
    #expect(Self.course.seconds(toGap: 0.0001) == 9)
    #expect(try #require(Self.course.firstPlan) == (2, 50))
    #expect(Self.course.gap == 0)
  }

  @Test func neverWithoutBoth() {
    let planless = Records.make("a", "s", [(1, nil, 200)]).trajectory
    let boundless = Records.make("a", "s", [(1, 3, nil)]).trajectory
    #expect(planless.seconds(toGap: 1) == nil)
    #expect(planless.firstPlan == nil)
    #expect(boundless.seconds(toGap: 1) == nil)
    #expect(boundless.gap == nil)
  }

  @Test func worseNumbersChangeNothing() {
    var course = Self.course
    course.add(seconds: 20, objective: 1, bound: 1000)
    #expect(course == Self.course)
    // A clock that goes back does not make anything earlier.
    course.add(seconds: 4, objective: 99.06)
    #expect(course.points.last == ProgressPoint(seconds: 9, objective: 99.06, bound: 99.05))
  }

  @Test func gapsOfSmallObjectivesAreAbsolute() {
    let course = Records.make("a", "s", [(1, 0.001, 0.002)]).trajectory
    #expect(course.seconds(toGap: 0.001) == 1)
    #expect(course.seconds(toGap: 0.0009) == nil)
  }

  @Test func jsonGivesItBack() throws {
    let data = try JSONEncoder().encode(Self.course)
    #expect(try JSONDecoder().decode(Trajectory.self, from: data) == Self.course)
  }
}
