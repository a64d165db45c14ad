import Reports
import Wording

/// How the result came about. The run's own settings may name people, so a document with codes leaves them out.
enum RunNotes {
  static func write(_ matter: ReportMatter, to writer: inout DocumentWriter) {
    var record = matter.record
    if matter.isAnonymous { record.settings = [] }
    PlanDetails.write(record, to: &writer)
  }
}
