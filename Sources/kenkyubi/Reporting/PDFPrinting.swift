import Foundation

/// HTML to PDF by a browser of the system, cut off from the network.
enum PDFPrinting {
  /// Programs that print, the first that is there is taken; and the Debian package to install when none is.
  static let browsers = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"]
  static let package = "chromium"

  static var program: ExternalProgram? { ExternalProgram(browsers) }

  /// The bytes of the PDF. They name the day on which they were made.
  static func pdf(of html: String, by program: ExternalProgram) throws -> [UInt8] {
    let scratch = try ScratchFolder()
    let page = scratch.url.appendingPathComponent("page.html")
    let file = scratch.url.appendingPathComponent("page.pdf")
    try Data(html.utf8).write(to: page)
    try program.run(
      arguments(page, file, profile: scratch.url.appendingPathComponent("profile")), in: scratch.url)
    guard let data = FileManager.default.contents(atPath: file.path), !data.isEmpty else {
      throw ExternalProgram.Failure(reason: "no PDF")
    }
    return Array(data)
  }

  private static func arguments(_ page: URL, _ file: URL, profile: URL) -> [String] {
    [
      "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--disable-sync",
      "--disable-background-networking", "--disable-component-update", "--disable-extensions",
      "--host-resolver-rules=MAP * ~NOTFOUND", "--user-data-dir=\(profile.path)", "--no-pdf-header-footer",
      "--print-to-pdf=\(file.path)",
    ] + (getuid() == 0 ? ["--no-sandbox"] : []) + [page.absoluteString]
  }
}
