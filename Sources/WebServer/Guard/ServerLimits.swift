/// How much anybody may ask of the server. What scenarios may hold is limited where they are read.
package struct ServerLimits: Sendable {
  /// Bytes of an uploaded workbook or archive: what `ScenarioFiles` reads at most.
  package var upload = 50_000_000
  /// Bytes of a request's head: its first line, and all headers. The library needs a second for a line of 20,000.
  package var head = 16_384
  /// Bytes of any other request.
  package var message = 1_000_000
  /// Seconds in which a request must have arrived.
  package var arrival = 60.0
  /// Seconds that a connection may be silent.
  package var silence = 20.0
  /// Connections that wait for something at the same time; a browser keeps up to six.
  package var connections = 400
  /// Jobs that wait or run; more are refused.
  package var jobs = 50
  /// Seconds for what answers at once: checks, lists.
  package var quick = 60.0
  /// Seconds for what searches.
  package var long = 3_600.0
  /// Finished answers that are kept.
  package var kept = 200

  package init() {}
}
