#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the data files of EstimateContractTest: python3 reference.py, beside analytic-distribution-quantiles.json.

Nothing here knows of ImpactKit. case-*.properties repeat the numbers of the case file and nothing else. The others are
computed with mpmath at 60 digits from the textbook definition: distribution functions as mpmath's erfc and incomplete
gamma function and a series for the incomplete beta function, quantiles by bisecting those, means and deviations from the closed form where a textbook has
one and by quadrature of the density (cut normal) or exact fractions (discrete) where not. Probabilities and
places are taken as the nearest double, because far out in a tail the difference shows. What is printed is rounded to 17
digits.
"""
import json
from fractions import Fraction
from mpmath import mp, mpf, sqrt, log, exp, erfc, gammainc, beta, quad, nstr, inf

mp.dps = 60
PS = ["1e-12", "1e-6", "0.001", "0.05", "0.25", "0.5", "0.75", "0.95", "0.999", "0.999999", "0.999999999999"]
Z95 = None


def out(x):
    if x == inf:
        return "Infinity"
    if x == -inf:
        return "-Infinity"
    return nstr(mpf(x), 17, strip_zeros=True, min_fixed=-5, max_fixed=17).removesuffix(".0")


def bisect(cdf, p, a, b):
    """Halves the bracket (geometrically while it spans decades of positive numbers) down to 25 digits."""
    a, b, p = mpf(a), mpf(b), mpf(p)
    assert cdf(a) <= p <= cdf(b)
    for _ in range(2000):
        m = sqrt(a * b) if a > 0 and b / a > 2 else (a + b) / 2
        a, b = (m, b) if cdf(m) < p else (a, m)
        if abs(b - a) <= abs(b) * mpf(10) ** -25:
            break
    return (a + b) / 2


def phi(z):
    return erfc(-z / sqrt(2)) / 2


def z(p):
    return mpf(0) if p == 0.5 else bisect(phi, p, -12, 12)


def write(name, how, key, args, best, mean, sd, low, high, cdf=None, quantile=None, ps=PS, xs=(), extra=None,
          tolerance="1e-12", qs=None, steps=False, rounding=None, integral=None):
    lines = ["# " + how, "key = " + key, "tolerance = " + tolerance]
    lines += ["steps = true"] if steps else []
    lines += ["rounding = " + rounding] if rounding else []
    lines += ["integral = " + integral] if integral else []
    lines += ["arg.%s = %s" % (k, v) for k, v in args]
    lines += ["%s = %s" % (k, out(v)) for k, v in
              [("best", best), ("mean", mean), ("sd", sd), ("low", low), ("high", high)] if v is not None]
    lines += ["%s = %s" % (k, out(v)) for k, v in (extra or {}).items()]
    if qs is None:
        qs = [(p, out(quantile(mpf(float(p))))) for p in ps]
    if qs:
        lines += ["quantile.p = " + " ".join(p for p, _ in qs), "quantile.x = " + " ".join(x for _, x in qs)]
    if xs:
        lines += ["cdf.x = " + " ".join(map(str, xs)), "cdf.p = " + " ".join(out(cdf(mpf(float(x)))) for x in xs)]
    open(name + ".properties", "w").write("\n".join(lines) + "\n")


# ---- the case file, number for number ----
case = json.load(open("analytic-distribution-quantiles.json"), parse_float=str, parse_int=str)
FROM = "All numbers are those of analytic-distribution-quantiles.json (status: analytic), entry %s %d."
TOL = "1e-7"
# The case file prints 8 decimals, which for numbers below 0.05 is coarser than its tolerance.
ROUNDED = "5e-9"


def told(name, n, key, args, row, best, low, high, extra):
    qs = list(row.get("quantiles", {}).items())
    write("case-%s.%d" % (name, n), FROM % (name, n), key, args, best, row.get("mean"), row.get("sd"), low, high,
          qs=qs, extra=extra, tolerance=TOL, rounding=ROUNDED)


for n, r in enumerate(case["expected"]["pert"], 1):
    told("pert", n, "pert", [("low", r["min"]), ("mode", r["mode"]), ("high", r["max"]), ("shape", r["lam"])], r,
         r["mode"], r["min"], r["max"], {"alpha": r["alpha"], "beta": r["beta"]})
for n, r in enumerate(case["expected"]["triangular"], 1):
    told("triangular", n, "triangular", [("low", r["min"]), ("mode", r["mode"]), ("high", r["max"])], r, r["mode"],
         r["min"], r["max"], {})
for n, r in enumerate(case["expected"]["lognormal_from_p5_p95"], 1):
    r["quantiles"] = {"0.05": r["p5"], "0.5": r["median"], "0.95": r["p95"]}
    told("lognormal-interval", n, "lognormal-interval", [("p5", r["p5"]), ("p95", r["p95"])], r, r["median"], 0, inf,
         {"mu": r["mu"], "sigma": r["sigma"]})
for n, r in enumerate(case["expected"]["beta"], 1):
    told("beta", n, "beta", [("alpha", r["alpha"]), ("beta", r["beta"])], r, r["mean"], 0, 1, {})
g = case["expected"]["gamma_mean100_sd30"]
g.update(mean="100", sd="30")
told("gamma", 1, "gamma", [("mean", "100"), ("sd", "30")], g, "100", 0, inf,
     {"shape": g["shape"], "scale": g["scale"]})

# ---- fixed numbers ----
write("fixed.1", "By definition.", "fixed", [("value", "-2.5")], -2.5, -2.5, 0, -2.5, -2.5, qs=[
    ("0", "-2.5"), ("0.3", "-2.5"), ("1", "-2.5")], cdf=lambda x: int(x >= -2.5), xs=["-3", "-2.5", "0"], steps=True)
v = mpf(37) / 120
write("proportion.1", "37/120 by division at 60 digits.", "proportion", [("part", "37"), ("whole", "120")], v, v, 0, v,
      v, qs=[("0", out(v)), ("0.7", out(v))], cdf=lambda x: int(x >= v), xs=["0.3", "0.31"], steps=True)

# ---- uniform and triangular: closed forms ----
for n, (a, b) in enumerate([("-3", "5"), ("0", "0.001")], 1):
    A, B = mpf(a), mpf(b)
    write("uniform.%d" % n, "Closed form.", "uniform", [("low", a), ("high", b)], (A + B) / 2, (A + B) / 2,
          (B - A) / sqrt(12), A, B, lambda x: min(1, max(0, (x - A) / (B - A))), lambda p: A + p * (B - A),
          xs=["-4", "0", "0.0005", "4", "9"])


def tri_cdf(a, m, b):
    return lambda x: (0 if x <= a else 1 if x >= b else (x - a) ** 2 / (b - a) / (m - a) if x <= m
                      else 1 - (b - x) ** 2 / (b - a) / (b - m))


for n, (a, m, b) in enumerate([("30", "42", "50"), ("0", "0", "1"), ("-2", "3", "3")], 1):
    A, M, B = mpf(a), mpf(m), mpf(b)
    F = tri_cdf(A, M, B)
    write("triangular.%d" % n, "Quantiles by bisecting the cdf; mean and sd in closed form.", "triangular",
          [("low", a), ("mode", m), ("high", b)], M, (A + M + B) / 3,
          sqrt((A * A + M * M + B * B - A * M - A * B - M * B) / 18), A, B, F, lambda p: bisect(F, p, A, B),
          xs=["-3", "0.25", "2", "35", "42", "48", "60"])

# ---- beta family ----


def ibeta(a, b, x):
    """I_x(a, b) by its series of positive terms, from the side where it falls at once (DLMF 8.17.8 with 8.17.4)."""
    if x > a / (a + b):
        return 1 - ibeta(b, a, 1 - x)
    term = x ** a * (1 - x) ** b / a / beta(a, b)
    total, n = mpf(0), 0
    while term > total * mpf(10) ** -50:
        total += term
        term *= (a + b + n) / (a + 1 + n) * x
        n += 1
    return total


def beta_cdf(a, b):
    return lambda x: mpf(0) if x <= 0 else mpf(1) if x >= 1 else ibeta(a, b, x)


def beta_facts(a, b):
    return a / (a + b), sqrt(a * b / (a + b + 1)) / (a + b)


def beta_file(name, key, args, a, b, best=None, lo=mpf(0), hi=mpf(1), ps=PS, extra=None, tolerance="1e-12", xs=None):
    F = beta_cdf(a, b)
    mean, sd = beta_facts(a, b)
    w = hi - lo
    write(name, "Regularised incomplete beta function, bisected; mean and sd in closed form.", key, args,
          lo + w * mean if best is None else best, lo + w * mean, w * sd, lo, hi, lambda x: F((x - lo) / w),
          lambda p: lo + w * bisect(F, p, mpf(10) ** -200, 1), ps=ps,
          xs=xs or ["-1", "0.0009765625", "0.25", "0.5", "0.75", "2"], extra=extra, tolerance=tolerance)


for n, (a, b) in enumerate([("2", "8"), ("0.5", "0.5"), ("1.2", "4.8"), ("0.1", "3"), ("3", "0.2"), ("250", "750"), ("40", "1.5"), ("1", "1")], 1):
    few = PS[:-5] if b == "0.2" else PS
    beta_file("beta.%d" % n, "beta", [("alpha", a), ("beta", b)], mpf(a), mpf(b), ps=few, tolerance="1e-10",
              extra={"alpha": a, "beta": b})
for n, (m, s) in enumerate([("0.2", "15"), ("0.97", "40")], 1):
    a, b = mpf(m) * mpf(s), (1 - mpf(m)) * mpf(s)
    beta_file("beta-mean.%d" % n, "beta-mean", [("mean", m), ("size", s)], a, b, extra={"alpha": a, "beta": b},
              tolerance="1e-10")
for n, (k, m) in enumerate([("7", "10"), ("0", "20"), ("20", "20"), ("3200", "10000")], 1):
    a, b = mpf(k) + 0.5, mpf(m) - mpf(k) + 0.5
    beta_file("k-of-n.%d" % n, "k-of-n", [("k", k), ("n", m)], a, b, best=mpf(k) / mpf(m),
              extra={"alpha": a, "beta": b}, tolerance="1e-10")
for n, (lo, m, hi, s) in enumerate([("0.55", "0.65", "0.8", None), ("0", "0", "12", None), ("-5", "4", "4", "2"), ("-1000000", "250000", "500000", "9.5")], 1):
    L, M, H, S = mpf(lo), mpf(m), mpf(hi), mpf(s or 4)
    a, b = 1 + S * (M - L) / (H - L), 1 + S * (H - M) / (H - L)
    beta_file("pert.%d" % n, "pert", [("low", lo), ("mode", m), ("high", hi)] + ([("shape", s)] if s else []), a, b,
              best=M, lo=L, hi=H, extra={"alpha": a, "beta": b}, tolerance="1e-10",
              xs=["-2000000", "-3", "0.0009765625", "0.6", "0.75", "3", "20", "600000"])

# ---- gamma ----
for n, (m, s) in enumerate([("100", "30"), ("8", "8"), ("0.5", "1.25"), ("24000", "800")], 1):
    M, S = mpf(m), mpf(s)
    k, t = (M / S) ** 2, S * S / M
    F = lambda x: gammainc(k, 0, x / t, regularized=True) if x > 0 else 0
    write("gamma.%d" % n, "Regularised incomplete gamma function, bisected; mean and sd as given.", "gamma",
          [("mean", m), ("sd", s)], M, M, S, 0, inf, F, lambda p: bisect(F, p, mpf(10) ** -200, M * 1000),
          xs=["-1", "0.125", "5", "90", "24000"], extra={"shape": k, "scale": t}, tolerance="1e-10")

# ---- normal ----
write("normal.1", "Standard normal: erfc, bisected.", "normal", [("mean", "0"), ("sd", "1")], 0, 0, 1, -inf, inf, phi, z,
      xs=["-9", "-1.5", "0", "0.25", "4"])
write("normal.2", "erfc, bisected.", "normal", [("mean", "-40"), ("sd", "2.5")], -40, -40, mpf("2.5"), -inf, inf,
      lambda x: phi((x + 40) / mpf("2.5")), lambda p: -40 + mpf("2.5") * z(p), xs=["-60", "-40", "-33"])

# The tail of p beyond 1e-12 is left out where the cut takes the digits; see the javadoc of Normal.
CUT = PS[1:-2]
for n, (m, s, a, b) in enumerate([
        ("10", "4", "0", None), ("10", "4", None, "11"), ("0", "1", "-0.5", "0.25"), ("5", "2", "-1", "14"),
        ("0", "1", "6", None), ("0", "1", "6", "6.25"), ("3", "2", None, "-9"), ("1", "0.5", "0", "1"), ("0", "1", "12", "12.0009765625")], 3):
    M, S = mpf(m), mpf(s)
    A = -inf if a is None else mpf(a)
    B = inf if b is None else mpf(b)
    # Far out on the right the mirrored tail is used, so that no digits are lost.
    lo, hi = max(A, M - 30 * S), min(B, M + 30 * S)
    dens = lambda x: exp(-((x - M) / S) ** 2 / 2)
    nodes = [lo + (hi - lo) * mpf(i) / 40 for i in range(41)]
    mass = quad(dens, nodes)
    mean = quad(lambda x: x * dens(x), nodes) / mass
    sd = sqrt(quad(lambda x: (x - mean) ** 2 * dens(x), nodes) / mass)
    pa, pb = (mpf(0) if A == -inf else phi((A - M) / S)), (mpf(1) if B == inf else phi((B - M) / S))
    F = lambda x: mpf(0) if x <= A else mpf(1) if x >= B else (phi((x - M) / S) - pa) / (pb - pa)
    args = [("mean", m), ("sd", s)] + ([("low", a)] if a else []) + ([("high", b)] if b else [])
    write("normal.%d" % n, "Mean and sd by quadrature of the cut density; quantiles by bisecting differences of erfc.",
          "normal", args, mean, mean, sd, A, B, F, lambda p: bisect(F, p, lo, hi), ps=CUT, tolerance="1e-9",
          xs=["-12", "-0.25", "0.125", "0.5", "6.125", "10", "15"])

# ---- lognormal ----


def lognormal(name, key, args, mu, sigma, integral=None):
    write(name, "exp of the normal: erfc, bisected; moments in closed form.", key, args, exp(mu),
          exp(mu + sigma ** 2 / 2), exp(mu + sigma ** 2 / 2) * sqrt(exp(sigma ** 2) - 1), 0, inf,
          lambda x: phi((log(x) - mu) / sigma) if x > 0 else mpf(0), lambda p: exp(mu + sigma * z(p)),
          xs=["-1", "0.0009765625", "0.5", "3", "900"], extra={"mu": mu, "sigma": sigma}, tolerance="1e-11", integral=integral)


Z95 = z("0.95")
for n, (m, q) in enumerate([("10", "30"), ("0.004", "0.0041"), ("1000", "50000")], 1):
    lognormal("lognormal.%d" % n, "lognormal", [("median", m), ("p95", q)], log(mpf(m)), log(mpf(q) / mpf(m)) / Z95,
              "1e-3" if n == 3 else None)  # A part of its variance lies where p is within 1e-16 of 1.
for n, (m, s) in enumerate([("100", "30"), ("2", "5")], 1):
    v = log(1 + (mpf(s) / mpf(m)) ** 2)
    lognormal("lognormal-mean-sd.%d" % n, "lognormal-mean-sd", [("mean", m), ("sd", s)], log(mpf(m)) - v / 2, sqrt(v))
for n, (m, s) in enumerate([("0", "1"), ("-3", "0.25"), ("12", "2")], 1):
    lognormal("lognormal-log.%d" % n, "lognormal-log", [("mu", m), ("sigma", s)], mpf(m), mpf(s),
              "1e-3" if s == "2" else None)
for n, (a, b) in enumerate([("800", "1200")], 1):
    lognormal("lognormal-interval.%d" % n, "lognormal-interval", [("p5", a), ("p95", b)],
              (log(mpf(a)) + log(mpf(b))) / 2, log(mpf(b) / mpf(a)) / 2 / Z95)

# ---- discrete and empirical: exact fractions ----


def staircase(name, key, values, weights, xs):
    x = [Fraction(v) for v in values.split()]
    w = [Fraction(v) for v in weights.split()] if weights else [Fraction(1)] * len(x)
    all_ = sum(w)
    mean = sum(a * b for a, b in zip(x, w)) / all_
    var = sum((a - mean) ** 2 * b for a, b in zip(x, w)) / all_
    F = lambda t: sum(b for a, b in zip(x, w) if a <= t) / all_
    possible = sorted(a for a, b in zip(x, w) if b > 0)
    Q = lambda p: next(a for a in possible if F(a) >= Fraction(p))
    dec = lambda f: mpf(f.numerator) / f.denominator
    args = [("values", values)] + ([("weights", weights)] if weights else [])
    # A probability that stands exactly on a step is left to the tests that work on the double itself.
    ps = [p for p in ["1e-12", "0.01", "0.11", "0.24", "0.26", "0.499", "0.501", "0.74", "0.8", "0.96", "0.999999"]
          if all(F(a) != Fraction(p) for a in possible)]
    write(name, "Exact fractions.", key, args, dec(mean), dec(mean), sqrt(dec(var)), dec(possible[0]),
          dec(possible[-1]), lambda t: dec(F(Fraction(float(t)))) if float(t) * 4 % 1 == 0 else dec(F(Fraction(out(t)))), qs=[(p, out(dec(Q(p)))) for p in ps], xs=xs, steps=True)


staircase("discrete.1", "discrete", "0 100 40", "2 1 5", ["-1", "0", "39.9", "40", "99", "100", "101"])
staircase("discrete.2", "discrete", "-1.5 2 2 7 9", "0.1 0.2 0.3 0 0.4", ["-2", "-1.5", "0", "2", "7", "8", "9"])
staircase("empirical.1", "empirical", "3 1 2 2 8 5.5 0.25", None, ["0", "0.25", "1.5", "2", "7.9", "8"])
staircase("empirical.2", "empirical", "12 15", None, ["11", "12", "13", "15"])
