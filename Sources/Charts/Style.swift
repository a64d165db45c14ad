/// How charts look. Colours are told apart by people who see few of them, and by their lightness on grey prints.
enum Style {
  static let size = 12.0
  static let small = 11.0
  static let fonts = "'Noto Sans CJK JP','Noto Sans JP','Hiragino Sans','Yu Gothic','Meiryo',sans-serif"
  static let ink = "#1b1f24"
  static let faint = "#59636e"
  static let grid = "#d5dae0"
  static let paper = "#ffffff"
  /// What was there before.
  static let before = "#b6bfc9"
  /// What the plan gives.
  static let after = "#1f5a96"
  static let limit = "#b3261e"
  /// Series of a stack, each lighter than the one before; after the last the first again.
  static let series = ["#1f5a96", "#e0912f", "#7fb3a6", "#c9b3d9", "#8a949e"]

  static func series(_ index: Int) -> String { series[index % series.count] }
}
