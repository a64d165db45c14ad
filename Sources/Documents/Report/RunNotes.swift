import Reports
import Wording

/// How the result came about.
enum RunNotes {
  static func write(_ matter: ReportMatter, to writer: inout DocumentWriter) {
    PlanDetails.write(matter.record, to: &writer)
  }
}
