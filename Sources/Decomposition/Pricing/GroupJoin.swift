/// A way for one member of a group to spend a year.
struct MemberChoice {
  /// Packed substitutes taken, see ``CoverPacking``.
  let state: Int
  let profit: Double
  let isSupported: Bool
}

/// Joins the members of a group under the substitutes that they share: one choice each, greatest total profit.
///
/// `worth[k][room]` is the most that the members from k on can bring when `room` is left (Bellman 1957), and
/// `before[k][room]` the most that those before k bring when they leave `room`. Both together say what changing one
/// member's choice costs without joining everybody again.
///
/// - Complexity: choices of all members × states, once each way.
struct GroupJoin {
  private let choices: [[MemberChoice]]
  private let states: PackedStates
  private var worth: [[Double]] = []
  private var next: [[Int32]] = []

  /// - Parameter choices: by member.
  init(_ choices: [[MemberChoice]], states: PackedStates) {
    self.choices = choices
    self.states = states
    worth = [[Double]](repeating: [], count: choices.count + 1)
    next = [[Int32]](repeating: [], count: choices.count)
    worth[choices.count] = [Double](repeating: 0, count: states.count)
    for member in choices.indices.reversed() {
      (worth[member], next[member]) = step(choices[member], from: worth[member + 1])
    }
  }

  /// The best choices, by member; `nil` when there are none.
  func best() -> [MemberChoice]? {
    worth[0][states.count - 1] > -.infinity ? follow(from: 0, room: states.count - 1) : nil
  }

  /// For each member the best choices in which its support is other than in `chosen`; `nil` where there are none.
  func flipped(_ chosen: [MemberChoice]) -> [[MemberChoice]?] {
    var before = [Double](repeating: -.infinity, count: states.count)
    before[states.count - 1] = 0
    var picks: [[Int32]] = []
    return choices.indices.map { member in
      var best = -Double.infinity
      var place: (room: Int, left: Int, choice: MemberChoice)?
      for choice in choices[member] where choice.isSupported != chosen[member].isSupported {
        for room in choice.state..<states.count
        where before[room] > -.infinity && states.isWithin(choice.state, room) {
          let left = room - choice.state
          let total = before[room] + choice.profit + worth[member + 1][left]
          if total > best + 1e-12 {
            best = total
            place = (room, left, choice)
          }
        }
      }
      let result = place.map {
        trace(picks, room: $0.room) + [$0.choice] + follow(from: member + 1, room: $0.left)
      }
      let (after, pick) = leave(choices[member], from: before)
      before = after
      picks.append(pick)
      return result
    }
  }

  /// By room: the best total of one choice and what the later members bring in the rest, and which choice it is.
  private func step(_ choices: [MemberChoice], from later: [Double]) -> ([Double], [Int32]) {
    var total = [Double](repeating: -.infinity, count: states.count)
    var pick = [Int32](repeating: -1, count: states.count)
    for (number, choice) in choices.enumerated() {
      for room in choice.state..<states.count where states.isWithin(choice.state, room) {
        let sum = choice.profit + later[room - choice.state]
        if sum > total[room] + 1e-12 || (pick[room] < 0 && sum > -.infinity) {
          total[room] = sum
          pick[room] = Int32(number)
        }
      }
    }
    return (total, pick)
  }

  /// By room left: the best total of the members up to one more.
  private func leave(_ choices: [MemberChoice], from before: [Double]) -> ([Double], [Int32]) {
    var total = [Double](repeating: -.infinity, count: states.count)
    var pick = [Int32](repeating: -1, count: states.count)
    for (number, choice) in choices.enumerated() {
      for room in choice.state..<states.count
      where before[room] > -.infinity && states.isWithin(choice.state, room) {
        let left = room - choice.state
        let sum = before[room] + choice.profit
        if sum > total[left] + 1e-12 || pick[left] < 0 {
          total[left] = sum
          pick[left] = Int32(number)
        }
      }
    }
    return (total, pick)
  }

  private func follow(from member: Int, room: Int) -> [MemberChoice] {
    var room = room
    return choices.indices.suffix(from: member).map { index in
      let choice = choices[index][Int(next[index][room])]
      room -= choice.state
      return choice
    }
  }

  /// The choices of the members whose picks these are, ending with `room` left.
  private func trace(_ picks: [[Int32]], room: Int) -> [MemberChoice] {
    var room = room
    var result: [MemberChoice] = []
    for index in picks.indices.reversed() {
      let choice = choices[index][Int(picks[index][room])]
      room += choice.state
      result.append(choice)
    }
    return result.reversed()
  }
}
