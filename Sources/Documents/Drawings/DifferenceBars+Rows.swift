import Charts
import Planning
import Reports
import Wording

extension DifferenceBars {
  /// Differences with what is proven of them.
  init(_ rows: [DifferenceRow], _ language: Language) {
    self.init(
      rows: rows.map { row in
        let difference = row.difference
        let isEqual = difference?.verdict == .equal
        return Row(
          name: row.name.text(language), start: row.start,
          end: difference.map { row.start + (isEqual ? 0 : $0.reached) },
          least: row.start + (difference.map { $0.isExact ? $0.reached : $0.least } ?? 0),
          most: row.start + (difference.map { $0.isExact ? $0.reached : $0.most } ?? 0),
          isTold: difference?.verdict != .unknown, text: row.text.text(language))
      }, toldName: Phrase.AnswerChart.told.text(language),
      untoldName: Phrase.AnswerChart.untold.text(language),
      rangeName: Phrase.AnswerChart.proven.text(language), axis: Phrase.AnswerChart.moved.text(language))
  }
}
