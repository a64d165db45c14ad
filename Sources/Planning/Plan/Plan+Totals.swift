extension Plan {
  /// Steps of a role that are hired over the award, anywhere or at a place. O(hires).
  package func steps(of role: String, at place: String? = nil) -> Int {
    hires.reduce(0) { sum, hire in
      hire.role == role && (place == nil || hire.place == place) ? sum + hire.steps : sum
    }
  }

  /// Sessions a week of a kind bought from a person, by term up to the last with some. O(buyouts).
  package func sessions(of researcher: String, _ kind: String) -> [Int] {
    var result: [Int] = []
    for buyout in buyouts where buyout.researcher == researcher && buyout.kind == kind {
      while result.count <= buyout.term { result.append(0) }
      result[buyout.term] += buyout.sessions
    }
    return result
  }
}
