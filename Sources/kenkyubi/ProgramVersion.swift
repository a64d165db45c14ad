/// The one place that knows the program's version.
enum ProgramVersion {
  static let text = "0.1.0"
}
