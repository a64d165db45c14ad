extension FindingCode {
  /// Stable name for machines: `value.outOfRange`. Part of the JSON that programs read, so it is written out here
  /// and does not follow the names that the code gives its cases.
  package var id: String {
    switch self {
    case .file(let detail): "file.\(detail.id)"
    case .workbook(let detail): "workbook.\(detail.id)"
    case .value(let detail): "value.\(detail.id)"
    case .name(let detail): "name.\(detail.id)"
    case .relation(let detail): "relation.\(detail.id)"
    case .plausibility(let detail): "plausibility.\(detail.id)"
    case .resources(let detail): "plausibility.\(detail.id)"
    }
  }
}

extension FindingCode.File {
  fileprivate var id: String {
    switch self {
    case .folderMissing: "folderMissing"
    case .missing: "missing"
    case .notAFile: "notAFile"
    case .tooLarge: "tooLarge"
    case .unreadable: "unreadable"
    case .undecodable: "undecodable"
    case .tooManyRows: "tooManyRows"
    case .tooManyColumns: "tooManyColumns"
    case .unknown: "unknown"
    case .yamlSyntax: "yamlSyntax"
    case .notAMapping: "notAMapping"
    case .aliases: "aliases"
    case .tooDeep: "tooDeep"
    case .duplicateKey: "duplicateKey"
    case .unterminatedQuote: "unterminatedQuote"
    case .textAfterQuote: "textAfterQuote"
    case .cellCount: "cellCount"
    case .emptyHeader: "emptyHeader"
    case .noHeader: "noHeader"
    case .noRows: "noRows"
    case .duplicateColumn: "duplicateColumn"
    }
  }
}

extension FindingCode.Workbook {
  fileprivate var id: String {
    switch self {
    case .notFound: "notFound"
    case .empty: "empty"
    case .password: "password"
    case .legacy: "legacy"
    case .openDocument: "openDocument"
    case .binary: "binary"
    case .otherOffice: "otherOffice"
    case .text: "text"
    case .unknown: "unknown"
    case .damaged: "damaged"
    case .missingPart: "missingPart"
    case .documentType: "documentType"
    case .tooManyParts: "tooManyParts"
    case .tooLarge: "tooLarge"
    case .tooManyCells: "tooManyCells"
    case .macros: "macros"
    case .noSheets: "noSheets"
    case .unknownSheet: "unknownSheet"
    case .sheetTwice: "sheetTwice"
    case .hiddenSheet: "hiddenSheet"
    case .errorValue: "errorValue"
    case .notCalculated: "notCalculated"
    case .scaledNumber: "scaledNumber"
    }
  }
}

extension FindingCode.Value {
  fileprivate var id: String {
    switch self {
    case .missing: "missing"
    case .notANumber: "notANumber"
    case .notWhole: "notWhole"
    case .notFinite: "notFinite"
    case .outOfRange: "outOfRange"
    case .notYesNo: "notYesNo"
    case .notAMonth: "notAMonth"
    case .notAPeriod: "notAPeriod"
    case .notATerm: "notATerm"
    case .notAYear: "notAYear"
    case .notAChoice: "notAChoice"
    case .wrongShape: "wrongShape"
    case .wrongCount: "wrongCount"
    case .badName: "badName"
    case .reservedName: "reservedName"
    case .malformed: "malformed"
    }
  }
}

extension FindingCode.Name {
  fileprivate var id: String {
    switch self {
    case .unknownKey: "unknownKey"
    case .unknownColumn: "unknownColumn"
    case .unknownReference: "unknownReference"
    case .ambiguousReference: "ambiguousReference"
    case .duplicateID: "duplicateID"
    case .duplicateEntry: "duplicateEntry"
    case .unknownOverride: "unknownOverride"
    case .unknownPath: "unknownPath"
    case .badPath: "badPath"
    case .overrideCollision: "overrideCollision"
    case .unavailableInCatalogue: "unavailableInCatalogue"
    }
  }
}

extension FindingCode.Relation {
  fileprivate var id: String {
    switch self {
    case .calendar: "calendar"
    case .minimumAboveMaximum: "minimumAboveMaximum"
    case .partsAboveWhole: "partsAboveWhole"
    case .nothingOf: "nothingOf"
    case .secondOwnPurse: "secondOwnPurse"
    case .ownPurseWithAmounts: "ownPurseWithAmounts"
    case .transferToItself: "transferToItself"
    case .transferOfOwnFunds: "transferOfOwnFunds"
    case .departmentOfWiderPlace: "departmentOfWiderPlace"
    case .institutionMismatch: "institutionMismatch"
    case .researchChoreInSession: "researchChoreInSession"
    case .wantBelowNeed: "wantBelowNeed"
    case .outsideAboveOther: "outsideAboveOther"
    case .weekTooLong: "weekTooLong"
    case .keepAboveHeld: "keepAboveHeld"
    case .commitmentPerson: "commitmentPerson"
    case .carryOfUnsharedPurse: "carryOfUnsharedPurse"
    case .rampFalls: "rampFalls"
    case .factAsRange: "factAsRange"
    }
  }
}

extension FindingCode.Plausibility {
  fileprivate var id: String {
    switch self {
    case .levelAssumed: "levelAssumed"
    case .aboveCeiling: "aboveCeiling"
    case .researchChoresAboveResearch: "researchChoresAboveResearch"
    case .otherChoresAboveOther: "otherChoresAboveOther"
    case .sessionsAboveDuty: "sessionsAboveDuty"
    case .departmentSessionsBelowHeld: "departmentSessionsBelowHeld"
    case .slotsAboveWeek: "slotsAboveWeek"
    case .reliefImpossible: "reliefImpossible"
    case .candidatesBelowMinimum: "candidatesBelowMinimum"
    case .requiredAboveMaximum: "requiredAboveMaximum"
    case .quotaShort: "quotaShort"
    case .quotaOverRequired: "quotaOverRequired"
    case .quotasAboveMaximum: "quotasAboveMaximum"
    case .quotaLeavesTooFew: "quotaLeavesTooFew"
    }
  }
}

extension FindingCode.Resources {
  fileprivate var id: String {
    switch self {
    case .costGrowsTooLarge: "costGrowsTooLarge"
    case .needAboveCap: "needAboveCap"
    case .needAbovePurse: "needAbovePurse"
    case .personNeedAbovePurse: "personNeedAbovePurse"
    case .unpayable: "unpayable"
    case .commitmentsAboveCap: "commitmentsAboveCap"
    case .commitmentsAbovePurse: "commitmentsAbovePurse"
    case .institutionMinimaAboveCap: "institutionMinimaAboveCap"
    case .floorUnreachable: "floorUnreachable"
    case .requirementAboveMarket: "requirementAboveMarket"
    case .requirementAboveMoney: "requirementAboveMoney"
    case .requirementWithoutPlace: "requirementWithoutPlace"
    case .requirementBeforeLead: "requirementBeforeLead"
    case .roleWithoutPlace: "roleWithoutPlace"
    case .purseForNothing: "purseForNothing"
    case .coverMissing: "coverMissing"
    case .pinImpossible: "pinImpossible"
    case .pinTakenAsFact: "pinTakenAsFact"
    }
  }
}
