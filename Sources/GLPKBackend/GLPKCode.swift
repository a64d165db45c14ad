import CGLPK
import LinearOptimization

/// GLPK's answer to one solve: the return code and the solution status. Only the pair has a meaning: an
/// infeasible program comes back as (0, no feasible solution) or as (GLP_ENOPFS, …), by presolving.
struct GLPKCode: Hashable {
  let code: Int
  let status: Int

  init(code: Int32, status: Int32) {
    self.code = Int(code)
    self.status = Int(status)
  }

  /// GLPK's own names for the pair.
  var words: String { "\(Self.codeName(code)), \(Self.statusName(status))" }

  /// Whether a point may be read from the solution.
  var hasPoint: Bool { status == CGLPK_FEASIBLE || status == CGLPK_OPTIMAL }

  // MARK: Relaxations

  /// What one simplex run says; nil if another attempt is worth its time.
  var relaxation: RelaxationStatus? {
    switch code {
    case 0:
      switch status {
      case CGLPK_OPTIMAL: .optimal
      case CGLPK_NO_FEASIBLE: .infeasible
      case CGLPK_UNBOUNDED: .unbounded
      default: nil
      }
    case CGLPK_ENOPFS: .infeasible
    case CGLPK_ETMLIM, CGLPK_EITLIM: .limit
    // No dual feasible solution is "unbounded or infeasible"; the simplex method without presolving tells.
    default: nil
    }
  }

  // MARK: Integer programs

  /// What branch and cut says. `stop` tells why this program ended it, where it did.
  func termination(stop: cglpk_stop) -> TerminationStatus {
    switch code {
    case 0:
      switch status {
      case CGLPK_OPTIMAL: .optimal
      case CGLPK_NO_FEASIBLE: .infeasible
      default: .other(words)
      }
    case CGLPK_EMIPGAP: .gapReached
    case CGLPK_ETMLIM: .timeLimit
    case CGLPK_ESTOP:
      switch stop {
      case CGLPK_STOPPED_BY_NODES: .nodeLimit
      case CGLPK_STOPPED_BY_GAP: .gapReached
      default: .interrupted
      }
    case CGLPK_ENOPFS: .infeasible
    case CGLPK_ENODFS, CGLPK_ENOFEAS: .infeasibleOrUnbounded
    case CGLPK_EBADB, CGLPK_ESING, CGLPK_ECOND, CGLPK_EFAIL, CGLPK_EROOT, CGLPK_ENOCVG, CGLPK_EINSTAB:
      .numericalFailure
    default: .other(words)
    }
  }

  // MARK: Names

  static func codeName(_ code: Int) -> String {
    switch code {
    case 0: "0"
    case CGLPK_EBADB: "GLP_EBADB (invalid basis)"
    case CGLPK_ESING: "GLP_ESING (singular matrix)"
    case CGLPK_ECOND: "GLP_ECOND (ill-conditioned matrix)"
    case CGLPK_EBOUND: "GLP_EBOUND (invalid bounds)"
    case CGLPK_EFAIL: "GLP_EFAIL (solver failed)"
    case CGLPK_EOBJLL: "GLP_EOBJLL (objective lower limit reached)"
    case CGLPK_EOBJUL: "GLP_EOBJUL (objective upper limit reached)"
    case CGLPK_EITLIM: "GLP_EITLIM (iteration limit exceeded)"
    case CGLPK_ETMLIM: "GLP_ETMLIM (time limit exceeded)"
    case CGLPK_ENOPFS: "GLP_ENOPFS (no primal feasible solution)"
    case CGLPK_ENODFS: "GLP_ENODFS (no dual feasible solution)"
    case CGLPK_EROOT: "GLP_EROOT (root LP optimum not provided)"
    case CGLPK_ESTOP: "GLP_ESTOP (search terminated by application)"
    case CGLPK_EMIPGAP: "GLP_EMIPGAP (relative mip gap tolerance reached)"
    case CGLPK_ENOFEAS: "GLP_ENOFEAS (no primal/dual feasible solution)"
    case CGLPK_ENOCVG: "GLP_ENOCVG (no convergence)"
    case CGLPK_EINSTAB: "GLP_EINSTAB (numerical instability)"
    case CGLPK_EDATA: "GLP_EDATA (invalid data)"
    case CGLPK_ERANGE: "GLP_ERANGE (result out of range)"
    default: "unknown code \(code)"
    }
  }

  static func statusName(_ status: Int) -> String {
    switch status {
    case CGLPK_UNDEFINED: "GLP_UNDEF"
    case CGLPK_FEASIBLE: "GLP_FEAS"
    case CGLPK_INFEASIBLE: "GLP_INFEAS"
    case CGLPK_NO_FEASIBLE: "GLP_NOFEAS"
    case CGLPK_OPTIMAL: "GLP_OPT"
    case CGLPK_UNBOUNDED: "GLP_UNBND"
    default: "unknown status \(status)"
    }
  }
}
