"""What compare_analyses.py asks of one scenario: each answer of `kenkyubi` against questions to HiGHS."""

import math

HOURS, YEN = 1e-3, 100
# Near-best plans: the share of the best value that they may miss.
WITHIN = 0.1
RESOLUTION = 100_000
# Amounts at equal distances, from none to a fifth more than the highest step needs.
GRID = 24


def near(left, right):
    """Equal infinities are near each other."""
    return left == right or abs(left - right) <= HOURS


def check_alternatives(case):
    """Head-counts of each role, and of each role at a place, over all plans worth the threshold."""
    answer = case.ask("alternatives", "--within", WITHIN)
    case.our_best = answer["best"]["reached"]
    case.compare("amounts", "best", case.our_best, case.best, near(case.our_best, case.best))
    threshold = case.best - WITHIN * abs(case.best)
    columns = list(case.base.parts("q"))

    def count_range(role, place=None):
        names = [name for name, parts in columns if parts[0] == role and place in (None, parts[1])]
        return case.base.count_range(names, threshold)

    for entry in answer["roles"]:
        ours, theirs = (entry["least"]["found"], entry["most"]["found"]), count_range(entry["role"])
        is_exact = entry["least"]["isExact"] and entry["most"]["isExact"]
        case.compare("ranges", entry["role"], ours, theirs, ours == theirs and is_exact)
    for pool in answer["pools"]:
        least, most = count_range(pool["role"], pool["place"])
        verdict = "always" if least > 0 else "depends" if most > 0 else "never"
        agree = pool["verdict"] == verdict and pool["isProven"]
        case.compare("verdicts", f"{pool['role']} at {pool['place']}", pool["verdict"], verdict, agree)


def check_why_not(case):
    """Losses of decisions; what is planned costs nothing, what is impossible is infeasible.

    A loss whose proof was not completed is told as a range, which must hold HiGHS's; that of the plans in hand must be
    HiGHS's all the same.
    """
    for text, supposed in questions(case.base, case.options.each):
        told = case.ask("explain", "--why-not", text)
        loss = case.best - case.base.best(**supposed)
        if told["answer"] == "price":
            told, ours = told["loss"], told["loss"]["reached"]
            agree = near(ours, loss) and told["least"] - HOURS <= loss <= told["most"] + HOURS
            case.ranges_told += not told["exact"]
        else:
            ours = told["answer"]
            agree = near(loss, {"planned": 0.0, "impossible": math.inf}.get(ours, math.nan))
        case.compare("why-not", text, ours, loss, agree)


def questions(base, each):
    """Decisions, planned or not, and what supposes each in the program: every person and measure, and at most `each`
    hires and buyouts at equal distances."""
    hires, buyouts, measures = {}, {}, {}
    for name, (role, place, start, _) in base.parts("q"):
        hires.setdefault(f"hire role={role} place={place} start={int(start) + 1}", []).append(name)
    for name, (person, kind, _, term) in base.parts("b"):
        buyouts.setdefault(f"buyout {person} {kind} term={int(term) + 1}", []).append(name)
    for name, (measure, period) in base.parts("x"):
        measures.setdefault(measure, {})[int(period)] = name
    for name, (person,) in base.parts("z"):
        yield f"support {person}", {"at_least_one": [name]}
    for group in (hires, buyouts):
        texts = list(group)
        for text in texts[:: max(1, math.ceil(len(texts) / each))]:
            yield text, {"at_least_one": group[text]}
    for measure, periods in measures.items():
        for start in periods:
            fixed = [(name, 1 if period >= start else 0) for period, name in periods.items()]
            yield f"measure {measure} start={start + 1}", {"fixed": fixed}


def check_frontier(case, purse=None):
    """The staircase at its borders and between them, and the least money for half of the best value."""
    wish = case.best - abs(case.best) / 2
    scaled = ("--purse", purse) if purse else ()
    answer = case.ask("frontier", "--steps", "100", "--resolution", RESOLUTION, f"--hours={wish}", *scaled)
    steps, present, scaled = answer["steps"], answer["present"], purse or "cap"
    path = f"award.purses.{purse}.amounts" if purse else "award.cap"

    def optimum(amount):
        # So little money that the reader refuses it is right only where there is no plan.
        variant = case.exported("variant", f"{path}={amount}")
        return variant.best() if variant else -math.inf

    values = [step["value"]["reached"] for step in steps]
    falls = values == sorted(set(values), reverse=True) and all(step["value"]["isExact"] for step in steps)
    is_whole = answer["isComplete"] and falls
    case.compare("borders", f"{scaled}: all steps, exact, falling", is_whole, True, is_whole)
    top = min(present, steps[0]["money"]["suffices"] * 6 // 5)
    amounts = {present, *(top * number // GRID for number in range(GRID + 1))}
    for step in steps:
        amounts |= {step["money"]["suffices"], step["money"]["doesNotSuffice"]}
    for amount in sorted(amounts - {None}):
        least, most = staircase(steps, amount)
        found = optimum(amount)
        ours = most if least == most else (least, most)
        case.compare("amounts", f"{scaled} of {amount:,}", ours, found, least - HOURS <= found <= most + HOURS)
    if not purse:
        for step in steps:
            check_border(case, step, present, optimum)
        check_next(case, answer["next"], values[0], present)
        case.caps = (steps[0]["money"]["suffices"], case.base.least_cap(values[0], present))
    money = answer["wish"]["money"]
    if not money or "suffices" not in money:
        return case.compare("borders", f"{scaled} for {wish:g} h", "no amount", "less than the present one", False)
    agree = optimum(money["suffices"]) >= wish - HOURS
    if money["doesNotSuffice"] is not None:
        agree = agree and optimum(money["doesNotSuffice"]) < wish
    case.compare("borders", f"{scaled} for {wish:g} h", bracket(money), "from both sides", agree)


def staircase(steps, amount):
    """Least and most value that the steps claim for an amount; they differ only inside a step's bracket."""
    values = [step["value"]["reached"] for step in steps] + [-math.inf]
    for step, value, lower in zip(steps, values, values[1:]):
        if amount >= step["money"]["suffices"]:
            return value, value
        below = step["money"]["doesNotSuffice"]
        if below is None or amount > below:
            return lower, value
    return -math.inf, -math.inf


def check_border(case, step, present, optimum):
    """The least cap over all plans worth the step's value: inside the bracket, which is no wider than asked for, and a
    border when solved again."""
    value, money = step["value"]["reached"], step["money"]
    least = case.base.least_cap(value, present)
    below = -1 if money["doesNotSuffice"] is None else money["doesNotSuffice"]
    agree = below - YEN < least <= money["suffices"] + YEN and money["suffices"] - below <= RESOLUTION
    case.compare("borders", f"least cap for {value:g} h", bracket(money), f"{least:,.0f}", agree)
    if math.isinf(least):
        return
    at, under = math.ceil(least) + YEN, math.floor(least) - 1000
    found = optimum(at)
    case.compare("borders", f"cap of {at:,}", value, found, near(found, value))
    if under >= 0:
        found = optimum(under)
        case.compare("borders", f"cap of {under:,}", f"below {value:g}", found, found < value - HOURS)


def check_next(case, claimed, best, present):
    """The least cap of a better plan than any with the present one, where any amount has one."""
    plenty = case.exported("plenty", "award.cap=100000000000")
    least = plenty.least_cap(best + 2 * HOURS, 100_000_000_000)
    if math.isinf(least):
        agree = bool(claimed) and "noneEvenWith" in claimed
        return case.compare("borders", "next gain", claimed, "none", agree)
    agree = bool(claimed) and "suffices" in claimed and (
        (claimed["doesNotSuffice"] or present) - YEN < least <= claimed["suffices"] + YEN
        and claimed["suffices"] - claimed["doesNotSuffice"] <= RESOLUTION)
    shown = bracket(claimed) if claimed and "suffices" in claimed else claimed
    case.compare("borders", "next gain", shown, f"{least:,.0f}", agree)


def bracket(money):
    below = money["doesNotSuffice"]
    return f"{'-' if below is None else f'{below:,}'} .. {money['suffices']:,}"
