# SPDX-License-Identifier: Apache-2.0
"""W1 by index: the same map as W1.java. Written for this project; from its measurements of November 2026."""
from math import log


def spec(n, t):
    """An outcome: q = (mu, sigma); v, d, a, r = (low, mode, high); s = (low, high); L years. Then the inputs and the rate."""
    outcomes = []
    for i in range(n):
        m = 200 + 53 * (i % 11)
        outcomes.append(dict(
            q=(log(100 + 37 * (i % 7)), 0.25 + 0.02 * (i % 5)),
            v=(m * (0.4 + 0.05 * (i % 3)), m, m * (1.6 + 0.1 * (i % 4))),
            d=(0.05, 0.15 + 0.01 * (i % 10), 0.45), s=(0.0, 0.10 + 0.01 * (i % 5)),
            a=(0.10, 0.25 + 0.01 * (i % 10), 0.60), r=(0.05, 0.15 + 0.02 * (i % 6), 0.50),
            L=t - i % (t - 2)))
    grant, gifts = 100000.0 * n, 20000.0 * n
    inputs = [(0.6 * grant, grant, 1.5 * grant), (0.8 * gifts, gifts, 1.3 * gifts)]
    return outcomes, inputs, (0.02, 0.05)


def pert_ab(p):
    low, mode, high = p
    return 1 + 4 * (mode - low) / (high - low), 1 + 4 * (high - mode) / (high - low)


def best(outcomes):
    """W4's fixed amounts: one row an outcome, in the order q v d s a r."""
    from math import exp
    return [[exp(p['q'][0]), p['v'][1], p['d'][1], p['s'][1] / 2, p['a'][1], p['r'][1]] for p in outcomes]


def median(run, reps):
    """Milliseconds of the median run, and the answer of the first."""
    import time
    times, first = [], None
    for _ in range(reps):
        start = time.perf_counter()
        answer = run()
        times.append((time.perf_counter() - start) * 1e3)
        first = answer if first is None else first
    return sorted(times)[reps // 2], first
