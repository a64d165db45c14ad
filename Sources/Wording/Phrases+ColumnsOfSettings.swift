extension Phrase.Columns {
  /// Settings by path.
  static let settings: KeyValuePairs<String, Phrase> = [
    "title": Phrase(ja: "計画の名称", en: "name of the plan"),
    "evidence": Phrase(ja: "効果の見込み（低・標準・高）", en: "strength of effects: low, base, high"),
    "costs": Phrase(ja: "費用の見込み（低・標準・高）", en: "prices: low, base, high"),
    "award.type": Phrase(ja: "【必須】補助事業の型", en: "REQUIRED: type of award"),
    "award.cap": Phrase(ja: "補助事業費の上限（円、一般管理費込み）", en: "cap, yen with overhead"),
    "award.start": Phrase(ja: "開始月", en: "first month"),
    "award.end": Phrase(ja: "終了月", en: "last month"),
    "award.overhead": Phrase(ja: "一般管理費の率（直接経費に対する割合）", en: "overhead, share of direct cost"),
    "award.buyoutShareLimit": Phrase(
      ja: "1名のバイアウト費の上限（本人の直接経費に対する割合）", en: "limit of one person's buyout, share of direct cost"),
    "award.supported.min": Phrase(ja: "支援する人数の下限", en: "least number supported"),
    "award.supported.max": Phrase(ja: "支援する人数の上限", en: "most supported"),
    "award.salary.limit": Phrase(ja: "PI人件費の上限（円/名・年）", en: "own salary charged, yen per person and year"),
    "calendar.period": Phrase(ja: "採用の単位（月・四半期・半期）", en: "unit of hiring"),
    "rules.hoursCounted": Phrase(ja: "数える時間（増加分か総数か）", en: "hours that count: gained or total"),
    "rules.halfDayHours": Phrase(ja: "半日の時間数", en: "hours of a half-day"),
    "rules.weeksPerTerm": Phrase(ja: "半年の稼働週数", en: "working weeks in six months"),
    "rules.elsewhereWeight": Phrase(ja: "支援対象外の人の空いた時間の重み", en: "weight of hours freed for others"),
    "rules.researchMoneyValue": Phrase(
      ja: "必要額を超える研究費100万円あたりの価値（時間）", en: "hours per million yen of research money above need"),
    "rules.buyoutAllowed": Phrase(ja: "業務の代行を使うか", en: "whether duties may be bought out"),
    "rules.hiringAllowed": Phrase(ja: "支援職員を雇うか", en: "whether staff may be hired"),
    "rules.dxAllowed": Phrase(ja: "研究DX等の施策を使うか", en: "whether measures may be introduced"),
    "rules.fillRateStress": Phrase(ja: "採用難を織り込むか（充足率で減らす）", en: "whether posts stay empty by the fill rate"),
    "floor.halfDays": Phrase(ja: "週に確保したい研究の半日数", en: "half-days wished a week"),
    "floor.from": Phrase(ja: "その目標がかかる最初の学期", en: "first term of that wish"),
    "floor.hard": Phrase(ja: "絶対条件にするか", en: "whether it is a rule"),
    "floor.price": Phrase(ja: "届かない半日1つの重み（時間/週）", en: "hours a week per missing half-day"),
    "hours.otherIncludesOutside": Phrase(
      ja: "「その他」に学外の時間を含むか", en: "whether other hours include those outside"),
    "catalogue.roles": Phrase(ja: "使う組み込みの職種（省略: すべて）", en: "built-in roles to keep (all)"),
    "catalogue.chores": Phrase(ja: "使う組み込みの業務（省略: すべて）", en: "built-in chores to keep (all)"),
    "catalogue.sessionKinds": Phrase(ja: "使う組み込みのコマ（省略: すべて）", en: "built-in session kinds to keep (all)"),
    "catalogue.measures": Phrase(ja: "使う組み込みの施策（省略: すべて）", en: "built-in measures to keep (all)"),
    "researcherDefaults.rank": Phrase(ja: "職位を書かない人の職位", en: "rank of whoever states none"),
    "researcherDefaults.level": Phrase(ja: "水準を書かない人の時間外水準", en: "level of whoever states none"),
    "researcherDefaults.weight": Phrase(ja: "重みの標準", en: "usual weight"),
    "researcherDefaults.selection": Phrase(ja: "選定の標準", en: "usual selection"),
    "researcherDefaults.maxHalfDays": Phrase(ja: "研究枠上限の標準（半日/週）", en: "usual most half-days a week"),
    "researcherDefaults.keptShare": Phrase(
      ja: "空いた時間のうち研究になる割合", en: "share of freed hours that becomes research"),
    "researcherDefaults.researchNeed": Phrase(
      ja: "必要な研究費の標準（円/年度）", en: "usual research money needed, yen a year"),
    "researcherDefaults.researchWant": Phrase(
      ja: "希望する研究費の標準（円/年度）", en: "usual research money wished, yen a year"),
    "researcherDefaults.outside": Phrase(ja: "学外の時間の標準（時間/週）", en: "usual hours outside a week"),
    "departmentDefaults.physicians": Phrase(ja: "医師数の標準（名）", en: "usual number of physicians"),
    "departmentDefaults.sessionsPerPhysician": Phrase(ja: "医師1名のコマ/週", en: "sessions a week of a physician"),
    "departmentDefaults.boughtShareLimit": Phrase(
      ja: "代行に出せるコマの割合の上限", en: "largest share of sessions bought out"),
    "departmentDefaults.othersHeadroom": Phrase(ja: "ほかの医師の余力（時間/週）", en: "spare hours of others a week"),
    "institutionDefaults.ownFunds": Phrase(ja: "自己資金の標準（円/年度）", en: "usual own funds, yen a year"),
    "institutionDefaults.salaryRefund": Phrase(
      ja: "PI人件費のうち自己資金に戻る割合", en: "share of PI salary that returns"),
    "institutionDefaults.buyoutDuties": Phrase(ja: "代行を認める業務", en: "duties that may be bought out"),
    "institutionDefaults.buyoutShareLimit": Phrase(ja: "バイアウト費の上限（割合）", en: "limit of buyout, share"),
    "institutionDefaults.classHoursLimit": Phrase(
      ja: "授業代行の上限（割合）", en: "limit of classes bought out, share"),
    "institutionDefaults.awardMinimum": Phrase(ja: "配分の下限（円）", en: "least award money, yen"),
    "institutionDefaults.awardMaximum": Phrase(ja: "配分の上限（円）", en: "most award money, yen"),
  ]
}
