"""Writes statistics.csv: reference values for the package platform.statistics.

The inputs are invented. Each value follows the definition in a textbook with exact fractions where possible, else with mpmath
at 60 digits; nothing is shared with the Java code or with the library that it uses. Run in this folder: python3 statistics.py
"""

from fractions import Fraction as F
from math import comb

import mpmath
from mpmath import mp, mpf

mp.dps = 60
Z = mpmath.sqrt(2) * mpmath.erfinv(mpf("0.95"))
EXACT, HIGH = "exact fraction", "definition with mpmath"
rows = []


def add(method, given, quantity, value, how=HIGH):
    rows.append((method, given, quantity, mpmath.nstr(real(value), 17, min_fixed=-5, max_fixed=18), how))


def real(value):
    return mpf(value.numerator) / value.denominator if isinstance(value, F) else mpf(value)


def root(function, low, high):
    """Bisection: the function is below 0 at low and above 0 at high."""
    for _ in range(260):
        middle = (low + high) / 2
        low, high = (middle, high) if function(middle) < 0 else (low, middle)
    return (low + high) / 2


# One proportion -----------------------------------------------------------------------------------------------------------


def wilson(x, n):
    """The two roots of (p - x/n)^2 = z^2 p (1 - p) / n."""
    a, b, c = 1 + Z**2 / n, -(2 * mpf(x) / n + Z**2 / n), (mpf(x) / n) ** 2
    width = mpmath.sqrt(max(mpf(0), b * b - 4 * a * c))
    return (-b - width) / (2 * a), (-b + width) / (2 * a)


def clopper_pearson(x, n):
    """Where P(X >= x) = 0.025, and where P(X <= x) = 0.025."""
    tail = lambda p, a, b: mpmath.betainc(a, b, 0, p, regularized=True)
    if n > 10**6:  # the Beta integral by the sum of the few terms below x
        at_most = lambda p, k: mpmath.fsum(mpf(comb(n, i)) * p**i * (1 - p) ** (n - i) for i in range(k + 1))
        low = root(lambda p: 1 - at_most(p, x - 1) - mpf("0.025"), mpf(0), mpf(100) / n) if x else mpf(0)
        return low, root(lambda p: mpf("0.025") - at_most(p, x), mpf(0), mpf(100) / n)
    low = root(lambda p: tail(p, x, n - x + 1) - mpf("0.025"), mpf(0), mpf(1)) if x else mpf(0)
    high = root(lambda p: tail(p, x + 1, n - x) - mpf("0.975"), mpf(0), mpf(1)) if x < n else mpf(1)
    return low, high


for x, n in [(0, 1), (1, 1), (0, 13), (13, 13), (1, 7), (8, 21), (333, 1000), (999_999, 1_000_000), (1, 1_000_000_000)]:
    given = f"{x}/{n}"
    add("proportion", given, "rate", F(x, n), EXACT)
    for name, (low, high) in [("wilson", wilson(x, n)), ("clopper-pearson", clopper_pearson(x, n))]:
        how = HIGH
        if x == 0 and name == "clopper-pearson":
            how = "1 - 0.025^(1/n)"
            assert abs(high - (1 - mpf("0.025") ** (mpf(1) / n))) < mpf(10) ** -40
        if x == 0 and name == "wilson":
            how = "z^2 / (n + z^2)"
            assert abs(high - Z**2 / (n + Z**2)) < mpf(10) ** -40
        add("proportion", given, name + " low", low if x else 0, how)
        add("proportion", given, name + " high", high if x < n else 1, how)

for parts in [[(1, 2), (10, 98)], [(0, 5), (0, 7), (3, 3)], [(400_000_000, 500_000_000), (1, 500_000_000)]]:
    pooled = F(sum(x for x, _ in parts), sum(n for _, n in parts))
    add("pooled proportions", " ".join(f"{x}/{n}" for x, n in parts), "rate", pooled, EXACT)

# Two proportions ----------------------------------------------------------------------------------------------------------


def square_and_add(first, second, correlation=mpf(0)):
    (x1, n1), (x2, n2) = first, second
    p1, p2 = mpf(x1) / n1, mpf(x2) / n2
    (l1, u1), (l2, u2) = wilson(x1, n1), wilson(x2, n2)
    step = lambda a, b: mpmath.sqrt(max(mpf(0), a * a - 2 * correlation * a * b + b * b))
    return max(mpf(-1), p2 - p1 - step(p2 - l2, u1 - p1)), min(mpf(1), p2 - p1 + step(u2 - p2, p1 - l1))


def fisher(x1, n1, x2, n2):
    weight = lambda k: comb(n1, k) * comb(n2, x1 + x2 - k)
    support = range(max(0, x1 + x2 - n2), min(n1, x1 + x2) + 1)
    return F(sum(w for w in map(weight, support) if w <= weight(x1)), comb(n1 + n2, x1 + x2))


def pearson(table):
    total = sum(map(sum, table))
    expected = lambda i, j: F(sum(table[i]) * sum(row[j] for row in table), total)
    cells = [(i, j) for i in range(len(table)) for j in range(len(table[0]))]
    return sum((table[i][j] - expected(i, j)) ** 2 / expected(i, j) for i, j in cells)


def upper_tail(statistic, freedom):
    return mpmath.gammainc(mpf(freedom) / 2, real(statistic) / 2, regularized=True)


for x1, n1, x2, n2 in [
    (3, 8, 7, 9), (0, 6, 4, 6), (0, 5, 5, 5), (1, 2, 1, 2), (52, 120, 81, 131), (17, 40, 9, 44),
    (410, 1000, 455, 1010), (41_000, 100_000, 41_900, 100_500)]:
    given, p1, p2 = f"{x1}/{n1} {x2}/{n2}", F(x1, n1), F(x2, n2)
    chi = pearson([[x1, n1 - x1], [x2, n2 - x2]])
    half = Z * mpmath.sqrt(real(p1 * (1 - p1) / n1 + p2 * (1 - p2) / n2))
    low, high = square_and_add((x1, n1), (x2, n2))
    add("two proportions", given, "difference", p2 - p1, EXACT)
    add("two proportions", given, "newcombe low", low)
    add("two proportions", given, "newcombe high", high)
    add("two proportions", given, "wald low", max(mpf(-1), real(p2 - p1) - half))
    add("two proportions", given, "wald high", min(mpf(1), real(p2 - p1) + half))
    add("two proportions", given, "cohen h", 2 * mpmath.asin(mpmath.sqrt(real(p2))) - 2 * mpmath.asin(mpmath.sqrt(real(p1))))
    add("two proportions", given, "chi-square", chi, EXACT)
    add("two proportions", given, "chi-square p", upper_tail(chi, 1))
    add("two proportions", given, "z", mpmath.sign(real(p2 - p1)) * mpmath.sqrt(real(chi)))
    column = min(x1 + x2, n1 + n2 - x1 - x2)
    add("two proportions", given, "smallest expected", F(min(n1, n2) * column, n1 + n2), EXACT)
    if n1 < 5000:
        add("two proportions", given, "fisher p", fisher(x1, n1, x2, n2), EXACT)

for table in [[[12, 7, 9], [4, 15, 11]], [[1, 2], [3, 4], [5, 6]], [[5, 5], [5, 5]], [[90_210, 41_000], [88_000, 43_500]]]:
    given, chi = " / ".join(" ".join(map(str, row)) for row in table), pearson(table)
    freedom = (len(table) - 1) * (len(table[0]) - 1)
    add("table", given, "chi-square", chi, EXACT)
    add("table", given, "degrees of freedom", freedom, EXACT)
    add("table", given, "p", upper_tail(chi, freedom))

for statistic, freedom in [(F(0), 1), (F(384, 100), 1), (F(10), 2), (F(250), 1), (F(7, 2), 7), (F(1200), 1000)]:
    add("chi-square", f"{float(statistic)} {freedom}", "p", upper_tail(statistic, freedom))

# Paired proportions -------------------------------------------------------------------------------------------------------

for both, gained, lost, neither in [
    (11, 9, 2, 6), (0, 1, 0, 0), (4, 0, 0, 3), (0, 7, 0, 0), (25, 6, 6, 13), (2, 12, 9, 1), (5000, 930, 811, 3259)]:
    given, pairs = f"{both} {gained} {lost} {neither}", both + gained + lost + neither
    before, after, changed = (both + lost, pairs), (both + gained, pairs), gained + lost
    margins = before[0] * (pairs - before[0]) * after[0] * (pairs - after[0])
    agreement = mpf(both * neither - gained * lost)
    agreement = max(mpf(0), agreement - mpf(pairs) / 2) if agreement > 0 else agreement
    low, high = square_and_add(before, after, agreement / mpmath.sqrt(margins) if margins else mpf(0))
    tail = F(2 * sum(comb(changed, k) for k in range(min(gained, lost) + 1)), 2**changed)
    add("paired proportions", given, "difference", F(gained - lost, pairs), EXACT)
    add("paired proportions", given, "newcombe low", low)
    add("paired proportions", given, "newcombe high", high)
    add("paired proportions", given, "exact p", min(F(1), tail), EXACT)
    if changed:
        plain, less = F((gained - lost) ** 2, changed), F(max(0, abs(gained - lost) - 1) ** 2, changed)
        add("paired proportions", given, "chi-square", plain, EXACT)
        add("paired proportions", given, "chi-square p", upper_tail(plain, 1))
        add("paired proportions", given, "corrected chi-square", less, EXACT)
        add("paired proportions", given, "corrected chi-square p", upper_tail(less, 1))

# Samples ------------------------------------------------------------------------------------------------------------------


def parse(text):
    """The exact values of the doubles that Java reads."""
    return [F(float(part)) for part in text.split()]


def mean(values):
    return sum(values) / F(len(values))


def variance(values):
    return sum((value - mean(values)) ** 2 for value in values) / F(len(values) - 1)


def quantile(values, share, place):
    """The value at the place counted from 1, on the line between its neighbors; within the sample."""
    ordered, at = sorted(values), min(max(place(F(share), len(values)), F(1)), F(len(values)))
    whole = int(at)
    return ordered[whole - 1] + (at - whole) * (ordered[min(whole, len(ordered) - 1)] - ordered[whole - 1])


LONG = " ".join(str(1_000_000 + (37 * i) % 101) for i in range(24))
for text in ["4", "2.5 -1", "3 8 8 1.25 0 12", "10000000.1 10000000.3 10000000.2", LONG]:
    values = parse(text)
    add("sample", text, "mean", mean(values), EXACT)
    add("sample", text, "median", quantile(values, "1/2", lambda p, n: (n - 1) * p + 1), EXACT)
    for share in ["0.1", "0.25", "0.9"]:
        add("sample", text, "quantile " + share, quantile(values, share, lambda p, n: (n - 1) * p + 1), "type 7, " + EXACT)
        add("sample", text, "exclusive " + share, quantile(values, share, lambda p, n: (n + 1) * p), "type 6, " + EXACT)
    if len(values) > 1:
        add("sample", text, "sd", mpmath.sqrt(real(variance(values))), "root of the exact variance")

for one, other in [("1 2 3", "1 3 2"), ("0 1", "5 4"), ("3 8 8 1.25 0 12", "2 9 6.5 2 1 10"), (LONG, " ".join(LONG.split()[::-1]))]:
    x, y = parse(one), parse(other)
    product = sum((a - mean(x)) * (b - mean(y)) for a, b in zip(x, y))
    squares = sum((a - mean(x)) ** 2 for a in x) * sum((b - mean(y)) ** 2 for b in y)
    add("correlation", f"{one} / {other}", "r", real(product) / mpmath.sqrt(real(squares)))

# Means --------------------------------------------------------------------------------------------------------------------


def t_two_sided(t, freedom):
    """P(|T| > t) = I(v / (v + t^2); v/2, 1/2)."""
    return mpmath.betainc(mpf(freedom) / 2, mpf("0.5"), 0, freedom / (freedom + t * t), regularized=True)


def t_quantile(freedom):
    high = mpf(2)
    while t_two_sided(high, freedom) > mpf("0.05"):
        high *= 2
    return root(lambda t: mpf("0.05") - t_two_sided(t, freedom), mpf(0), high)


def hedges(freedom):
    half = mpf(freedom) / 2
    return mpmath.exp(mpmath.loggamma(half) - mpmath.loggamma(half - mpf("0.5"))) / mpmath.sqrt(half)


def add_test(method, given, estimate, error, freedom):
    estimate, error, freedom = map(real, (estimate, error, freedom))
    half = t_quantile(freedom) * error
    for quantity, value in [
        ("estimate", estimate), ("t", estimate / error), ("degrees of freedom", freedom),
        ("p", t_two_sided(estimate / error, freedom)), ("low", estimate - half), ("high", estimate + half)]:
        add(method, given, quantity, value)


for estimate, error, freedom in [("1.5", "0.5", "1"), ("-2", "1", "2"), ("0", "3", "5.5"), ("0.02", "0.004", "100000"), ("30", "1", "12.25")]:
    add_test("mean difference", f"{estimate} {error} {freedom}", *(F(float(part)) for part in (estimate, error, freedom)))

for one, other in [("5 7", "6 10"), ("61 55 70 48 66", "68 57 79 50 75"), ("3 8 8 1.25 0 12", "2 9 6.5 2 1 10"), (LONG, " ".join(LONG.split()[7:] + LONG.split()[:7]))]:
    before, after = parse(one), parse(other)
    given, n = f"{one} / {other}", len(before)
    changes = [b - a for a, b in zip(before, after)]
    sd, average = mpmath.sqrt(real(variance(changes))), mpmath.sqrt(real(variance(before) + variance(after)) / 2)
    add_test("paired t", given, mean(changes), sd / mpmath.sqrt(n), F(n - 1))
    add("paired t", given, "cohen dz", real(mean(changes)) / sd)
    add("paired t", given, "cohen dav", real(mean(changes)) / average)
    if n > 2:
        add("paired t", given, "hedges gav", real(mean(changes)) / average * hedges(n - 1))


def add_welch(method, given, first, second):
    (n1, m1, v1), (n2, m2, v2) = first, second
    a, b = v1 / n1, v2 / n2
    freedom = (a + b) ** 2 / (a**2 / (n1 - 1) + b**2 / (n2 - 1))
    add_test(method, given, m2 - m1, mpmath.sqrt(real(a + b)), freedom)
    d = real(m2 - m1) / mpmath.sqrt(real(((n1 - 1) * v1 + (n2 - 1) * v2) / F(n1 + n2 - 2)))
    add(method, given, "cohen d", d)
    add(method, given, "hedges g", d * hedges(n1 + n2 - 2))


for one, other in [("1 2", "4 7"), ("5 5 5", "6 7 8.5"), ("61 55 70 48 66", "68 57 79 50 75 71 64"), (LONG, "1000020 1000080 1000044")]:
    x, y = parse(one), parse(other)
    add_welch("welch", f"{one} / {other}", (len(x), mean(x), variance(x)), (len(y), mean(y), variance(y)))

for first, second in [("2 4 1.5", "2 5.5 0.5"), ("12 61.5 9.2", "14 70.25 8"), ("500000 7.31 2.4", "450000 7.3 2.1")]:
    figures = [parse(first), parse(second)]
    add_welch("welch of summaries", f"{first} / {second}", *[(int(n), m, s * s) for n, m, s in figures])

for text in ["2 4 1.5", "12 61.5 9.2", "1000000000 -3 0.7"]:
    n, m, s = parse(text)
    half = t_quantile(real(n - 1)) * real(s) / mpmath.sqrt(real(n))
    add("summary", text, "low", real(m) - half)
    add("summary", text, "high", real(m) + half)

for text in ["1 5 0 / 1 9 0", "2 4 1.5 / 3 6 0.5 / 1 10 0", "12 61.5 9.2 / 500 58 11"]:
    parts = [parse(part) for part in text.split("/")]
    n = sum(part[0] for part in parts)
    center = sum(part[0] * part[1] for part in parts) / n
    squares = sum((k - 1) * s * s + k * (m - center) ** 2 for k, m, s in parts)
    add("pooled summaries", text, "mean", center, EXACT)
    add("pooled summaries", text, "sd", mpmath.sqrt(real(squares / (n - 1))), "root of the exact variance")

# Charts: the first number is the length of the baseline ---------------------------------------------------------------------

for text in ["1 5/10 9/10", "3 30/100 41/120 22/80 39/100", "2 0/10 0/20 1/5", "2 1/1000000 3/1000000 9/1000000"]:
    baseline, *points = text.split()
    counts = [tuple(map(int, point.split("/"))) for point in points]
    center = F(sum(x for x, _ in counts[: int(baseline)]), sum(n for _, n in counts[: int(baseline)]))
    limits = []
    for x, n in counts:
        reach = 3 * mpmath.sqrt(real(center * (1 - center) / n))
        limits.append((max(mpf(0), real(center) - reach), min(mpf(1), real(center) + reach)))
    beyond = sum(not low <= real(F(x, n)) <= high for (x, n), (low, high) in zip(counts, limits))
    add("p chart", text, "center", center, EXACT)
    add("p chart", text, "last low", limits[-1][0])
    add("p chart", text, "last high", limits[-1][1])
    add("p chart", text, "outside", beyond, "counted")

with open("statistics.csv", "w", encoding="utf-8") as file:
    file.write("method,input,quantity,value,computed by\n")
    for row in rows:
        assert not any("," in cell for cell in row[:3])
        file.write(",".join(f'"{cell}"' if "," in cell else cell for cell in row) + "\n")
