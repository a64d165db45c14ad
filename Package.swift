// swift-tools-version: 6.2
// Kenkyubi – research-support staffing at university hospitals.
// Targets are listed from the ground up: an arrow may only point to a target above its own line.
// `make arrows` (also in CI) holds the package to that, and to one door per C library.
import PackageDescription

/// Settings of every Swift target: warnings are errors; `any` is written out; imports stay internal
/// unless a module says otherwise, so that a layer cannot leak the one below it by accident.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// What searches and recomputes is optimised in debug builds, too: tests solve hundreds of programs, and would take four times as long.
/// Checks stay: nothing in these targets is left to `assert`.
let optimised: [SwiftSetting] = settings + [.unsafeFlags(["-O"], .when(configuration: .debug))]

let package = Package(
  name: "kenkyubi",
  products: [
    .executable(name: "kenkyubi", targets: ["kenkyubi"]),
    .executable(name: "kenkyubi-bench", targets: ["kenkyubi-bench"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.1"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
  ],
  targets: [
    // The one door to libglpk: a C shim that turns its fatal errors into return codes.
    .target(name: "CGLPK", linkerSettings: [.linkedLibrary("glpk")]),
    // A small modelling layer for linear and mixed-integer programs; knows no solver.
    .target(name: "LinearOptimization", swiftSettings: optimised),
    // The only Swift code that calls GLPK.
    .target(name: "GLPKBackend", dependencies: ["CGLPK", "LinearOptimization"], swiftSettings: optimised),
    // The domain as values: scenario, plan, outcome; knows no solver and no file.
    .target(name: "Planning", swiftSettings: optimised),
    // Independent recomputation of a plan's hours, yen, rules and objective.
    .target(name: "Auditing", dependencies: ["Planning"], swiftSettings: optimised),
    // The maths: scenario to compact integer program, one file per constraint family.
    .target(
      name: "Formulations", dependencies: ["Planning", "LinearOptimization"], swiftSettings: optimised),
    // The method: one column per department and fiscal year, exact pricing, diving, neighbourhoods, tree.
    .target(
      name: "Decomposition", dependencies: ["Formulations", "Planning", "LinearOptimization"],
      swiftSettings: optimised),
    // Questions about a scenario, answered by solving variants of it.
    .target(
      name: "Analyses",
      dependencies: ["Decomposition", "Formulations", "Auditing", "Planning", "LinearOptimization"],
      swiftSettings: optimised),
    // The one door to zlib.
    .target(name: "CZlib", linkerSettings: [.linkedLibrary("z")]),
    // Past runs in SQLite; the only code that knows of it.
    .target(
      name: "RunArchive",
      dependencies: ["CZlib", "Planning", .product(name: "GRDB", package: "GRDB.swift")],
      swiftSettings: settings),
    // The one door to libxlsxwriter, and the one to libzip.
    .target(name: "CXLSXWriter", linkerSettings: [.linkedLibrary("xlsxwriter")]),
    .target(name: "CZip", linkerSettings: [.linkedLibrary("zip")]),
    // Excel workbooks: cells out of files, drafts into files; knows no scenario and no plan.
    .target(name: "Workbooks", dependencies: ["CXLSXWriter", "CZip"], swiftSettings: settings),
    // Every text a user sees, in Japanese and English.
    .target(name: "Wording", dependencies: ["Planning"], swiftSettings: settings),
    // Scenario folders: YAML and CSV in, findings and a scenario out; rule packs; evidence.
    .target(
      name: "ScenarioFiles",
      dependencies: ["Workbooks", "Planning", "Wording", .product(name: "Yams", package: "Yams")],
      resources: [.embedInCode("Resources")],
      swiftSettings: optimised),
    // Synthetic institutions, seeded.
    .target(
      name: "Synthesis", dependencies: ["Planning", "ScenarioFiles"], swiftSettings: settings),
    // Outcomes to terminal text, JSON and drafts of workbooks; pure functions, no model in sight.
    .target(
      name: "Reports", dependencies: ["Workbooks", "Planning", "Auditing", "Wording"], swiftSettings: settings
    ),
    // Values to SVG: bars, spans of time, columns, stairs, tornado.
    .target(name: "Charts", dependencies: ["Planning", "Wording"], swiftSettings: settings),
    // Documents to print and to edit, every number with where it comes from: the report and the proposal pack.
    .target(
      name: "Documents",
      dependencies: [
        "Charts", "Reports", "ScenarioFiles", "Auditing", "Planning", "Wording",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      resources: [
        .embedInCode("Resources/document.mustache"), .embedInCode("Resources/document.css"),
        .embedInCode("Resources/reference.docx"),
      ],
      swiftSettings: settings),
    // The local page: its guard, its API, its worker processes. Knows no scenario: it starts this program for every answer.
    .target(
      name: "WebServer",
      dependencies: [
        "Wording", .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      resources: [
        .embedInCode("Resources/page.html"), .embedInCode("Resources/page.css"),
        .embedInCode("Resources/page.js"), .embedInCode("Resources/core.js"),
        .embedInCode("Resources/scenario.js"), .embedInCode("Resources/plan.js"),
        .embedInCode("Resources/draft.js"), .embedInCode("Resources/editor.js"),
        .embedInCode("Resources/presence.js"), .embedInCode("Resources/week.js"),
        .embedInCode("Resources/keep.js"), .embedInCode("Resources/offline.js"),
        .embedInCode("Resources/ask.js"), .embedInCode("Resources/runs.js"),
        .embedInCode("Resources/progress.js"), .embedInCode("Resources/answers.js"),
        .embedInCode("Resources/shown.js"), .embedInCode("Resources/explained.js"),
        .embedInCode("Resources/repairs.js"), .embedInCode("Resources/analysed.js"),
        .embedInCode("Resources/compared.js"), .embedInCode("Resources/whynot.js"),
        .embedInCode("Resources/whatif.js"), .embedInCode("Resources/names.js"),
        .embedInCode("Resources/job.js"),
        .embedInCode("Resources/icon.svg"),
        .embedInCode("Resources/openapi.json"),
      ],
      swiftSettings: settings),
    // Commands; the composition root.
    .executableTarget(
      name: "kenkyubi",
      dependencies: [
        "WebServer",
        "Documents", "Charts", "Reports", "Synthesis", "ScenarioFiles", "Wording", "Analyses",
        "Decomposition", "Formulations",
        "Auditing", "Planning", "GLPKBackend", "LinearOptimization",
        "RunArchive", "Workbooks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    // A fixed suite, timed beside other solvers; for whoever works on the method.
    .executableTarget(
      name: "kenkyubi-bench",
      dependencies: [
        "Synthesis", "ScenarioFiles", "Wording", "Analyses", "Decomposition", "Formulations",
        "Planning", "GLPKBackend", "LinearOptimization",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    // Tests. Two of them are libraries: the solver contract, and builders shared by the others.
    .target(
      name: "SolverConformance", dependencies: ["LinearOptimization"], path: "Tests/SolverConformance",
      swiftSettings: settings),
    .target(
      name: "TestSupport", dependencies: ["Planning"], path: "Tests/TestSupport", swiftSettings: settings),
    .testTarget(
      name: "LinearOptimizationTests", dependencies: ["LinearOptimization", "SolverConformance"],
      swiftSettings: settings),
    .testTarget(
      name: "GLPKBackendTests",
      dependencies: ["CGLPK", "GLPKBackend", "LinearOptimization", "SolverConformance"],
      swiftSettings: settings),
    .testTarget(
      name: "PlanningTests", dependencies: ["Planning", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "AuditingTests", dependencies: ["Auditing", "Planning", "TestSupport"],
      swiftSettings: settings),
    .testTarget(
      name: "FormulationsTests",
      dependencies: [
        "Formulations", "Planning", "LinearOptimization", "GLPKBackend", "Auditing", "TestSupport",
      ],
      exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "DecompositionTests",
      dependencies: [
        "Decomposition", "Formulations", "Planning", "LinearOptimization", "GLPKBackend", "Auditing",
        "TestSupport",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "AnalysesTests",
      dependencies: [
        "Analyses", "Decomposition", "Formulations", "Planning", "LinearOptimization", "GLPKBackend",
        "Auditing", "TestSupport",
      ],
      swiftSettings: settings),
    // A process that writes runs until it is killed.
    .executableTarget(
      name: "ArchiveWriter", dependencies: ["RunArchive", "Planning", "TestSupport"],
      path: "Tests/ArchiveWriter",
      swiftSettings: settings),
    .testTarget(
      name: "RunArchiveTests",
      dependencies: [
        "RunArchive", "Planning", "TestSupport", "ArchiveWriter",
        .product(name: "GRDB", package: "GRDB.swift"),
      ],
      swiftSettings: settings),
    .testTarget(name: "WorkbooksTests", dependencies: ["Workbooks", "TestSupport"], swiftSettings: settings),
    .testTarget(
      name: "WordingTests", dependencies: ["Wording", "Planning"], swiftSettings: settings),
    .testTarget(
      name: "ScenarioFilesTests",
      dependencies: ["ScenarioFiles", "Workbooks", "Planning", "Wording", "TestSupport"],
      exclude: ["Golden", "Workbook/Saved"],
      swiftSettings: settings),
    .testTarget(
      name: "SynthesisTests",
      dependencies: [
        "Synthesis", "ScenarioFiles", "Decomposition", "Formulations", "Planning", "GLPKBackend",
        "LinearOptimization", "Auditing",
      ],
      swiftSettings: settings),
    .testTarget(
      name: "ReportsTests",
      dependencies: ["Reports", "Workbooks", "Auditing", "Planning", "Wording", "TestSupport"],
      exclude: ["Golden"],
      swiftSettings: settings),
    .testTarget(
      name: "ChartsTests", dependencies: ["Charts", "Planning", "Wording"], swiftSettings: settings),
    .testTarget(
      name: "DocumentsTests",
      dependencies: [
        "Documents", "Charts", "Reports", "ScenarioFiles", "Decomposition", "GLPKBackend", "Auditing",
        "Planning", "Wording",
      ],
      swiftSettings: settings),
    // A page with little patience, for tests.
    .executableTarget(
      name: "ImpatientServer", dependencies: ["WebServer"], path: "Tests/ImpatientServer",
      swiftSettings: settings),
    .testTarget(
      name: "WebServerTests",
      dependencies: [
        "WebServer", "Wording", "TestSupport", "ImpatientServer",
        .product(name: "FlyingFox", package: "FlyingFox"),
      ],
      swiftSettings: settings),
    // Every shipped scenario: loads, solves, passes the audit; each family binds somewhere.
    .testTarget(
      name: "ReferenceScenarioTests",
      dependencies: [
        "ScenarioFiles", "Decomposition", "Formulations", "Planning", "LinearOptimization",
        "GLPKBackend", "Auditing",
      ],
      swiftSettings: settings),
    // Runs the built `kenkyubi`.
    .testTarget(name: "CommandTests", dependencies: ["kenkyubi", "TestSupport"], swiftSettings: settings),
    // The benchmark's arithmetic, its readers of other solvers' logs, and the built `kenkyubi-bench`.
    .testTarget(
      name: "BenchTests",
      dependencies: ["kenkyubi-bench", "LinearOptimization", "Planning", "Synthesis"],
      swiftSettings: settings),
  ]
)
