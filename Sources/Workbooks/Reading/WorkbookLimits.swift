/// What a workbook may cost its reader. Everything that people make is far below; files made to harm are above.
package struct WorkbookLimits: Sendable {
  /// Parts of the archive.
  package var parts = 5_000
  /// Unpacked bytes of one part.
  package var partBytes = 300_000_000
  /// Unpacked bytes of all parts together.
  package var totalBytes = 600_000_000
  /// Unpacked bytes for each packed one; looked at from `ratioFrom` unpacked bytes on.
  package var ratio = 300
  package var ratioFrom = 2_000_000
  package var rows = 200_100
  package var columns = 2_000
  /// Cells of one sheet that hold something.
  package var cells = 6_000_000

  package init() {}
}
