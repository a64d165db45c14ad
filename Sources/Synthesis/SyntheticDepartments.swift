/// A department of a synthetic university.
struct SyntheticDepartment: Hashable, Sendable {
  var id: String
  var title: String
  /// Index of its institution.
  var institution: Int
  /// Basic science: no patients, no clinics.
  var isBasic: Bool
  /// Physicians (or scientists) in all, candidates included.
  var physicians: Int
  /// Candidates it has.
  var candidates: Int
}

extension SyntheticDepartment {
  private static let clinicalTitles = [
    "循環器内科", "消化器内科", "血液内科", "脳神経内科", "呼吸器内科", "腎臓内科", "糖尿病内分泌内科", "膠原病内科", "小児科",
    "精神科", "皮膚科", "放射線科", "消化器外科", "心臓血管外科", "呼吸器外科", "乳腺外科", "脳神経外科", "整形外科", "形成外科",
    "泌尿器科", "産科婦人科", "眼科", "耳鼻咽喉科", "麻酔科", "救急科", "腫瘍内科", "感染症内科", "リハビリテーション科", "病理診断科",
    "総合診療科",
  ]
  private static let basicTitles = ["免疫学", "薬理学", "生化学", "生理学", "病理学", "微生物学", "ゲノム医学", "医療情報学"]

  /// One department in six is a basic one, when there are at least five of a university.
  private static func basicCount(of count: Int) -> Int { count < 5 ? 0 : (count + 1) / 6 }

  /// Splits departments over institutions as evenly as possible, the lead first, and candidates over
  /// departments: everywhere at least one, the rest at random.
  static func make(_ request: SynthesisRequest, random: inout SeededRandom) -> [SyntheticDepartment] {
    var departments: [SyntheticDepartment] = []
    for institution in 0..<request.institutions {
      let share = request.departments / request.institutions
      let count = share + (institution < request.departments % request.institutions ? 1 : 0)
      let basics = basicCount(of: count)
      let clinical = random.order(of: clinicalTitles.count)
      let basic = random.order(of: basicTitles.count)
      for number in 0..<count {
        let isBasic = number >= count - basics
        let titles = isBasic ? basicTitles : clinicalTitles
        let order = isBasic ? basic : clinical
        let position = isBasic ? number - (count - basics) : number
        departments.append(
          SyntheticDepartment(
            id: "D" + padded(departments.count + 1, of: request.departments),
            title: title(titles[order[position % order.count]], round: position / order.count),
            institution: institution, isBasic: isBasic, physicians: 0, candidates: 1))
      }
    }
    for number in departments.count..<max(departments.count, request.researchers) {
      // Mostly in turn, so that sizes stay comparable, but not as if drawn with a ruler.
      let turn = number % departments.count
      let chosen = random.unit() < 0.6 ? turn : random.below(departments.count)
      departments[chosen].candidates += 1
    }
    for index in departments.indices {
      let candidates = departments[index].candidates
      let others = departments[index].isBasic ? 2 + random.below(4) : 6 + random.below(9)
      departments[index].physicians = candidates + others + candidates / 2
    }
    return departments
  }

  private static func title(_ name: String, round: Int) -> String {
    round == 0 ? name : name + "第\(round + 1)"
  }

  /// `number` with as many digits as `count` has, two at least.
  static func padded(_ number: Int, of count: Int) -> String {
    let digits = max(2, String(count).count)
    let text = String(number)
    return String(repeating: "0", count: max(0, digits - text.count)) + text
  }
}
