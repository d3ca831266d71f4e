# SPDX-License-Identifier: Apache-2.0
"""The peer in NumPy, vectorised over draws. Written for this project; from its measurements of November 2026.

python3 numpy_peer.py w1 DRAWS REPS: median ms, mean of the first run
python3 numpy_peer.py sobol BASE REPS: median ms, sum of the total indices; every evaluation in full
"""
import sys
import numpy as np
from spec import best, median, pert_ab, spec

generator = np.random.default_rng()


def annuity(r, w, years):
    x = (1 - r) * w
    h = np.ones_like(x)
    for _ in range(1, years):
        h = h * x + 1
    return h * w


def pert(p, n):
    return p[0] + (p[2] - p[0]) * generator.beta(*pert_ab(p), n)


def w1(draws):
    outcomes, inputs, rate = spec(50, 10)
    g = generator
    w = 1 / (1 + g.uniform(*rate, draws))
    present = np.zeros(draws)
    for p in outcomes:
        present += (g.lognormal(*p['q'], draws) * pert(p['v'], draws) * (1 - g.triangular(*p['d'], draws))
                    * (1 - g.uniform(*p['s'], draws)) * (1 - g.triangular(*p['a'], draws))
                    * annuity(pert(p['r'], draws), w, p['L']))
    x = present / (g.triangular(*inputs[0], draws) + g.triangular(*inputs[1], draws))
    return x.mean(), x.std(ddof=1), *np.percentile(x, [5, 50, 95]), (x > 1).mean()


def one(p, c, n):
    if c == 'q':
        return generator.lognormal(*p['q'], n)
    if c in 'vr':
        return pert(p[c], n)
    return generator.uniform(*p['s'], n) if c == 's' else generator.triangular(*p[c], n)


def sobol(base):
    outcomes, _, _ = spec(50, 10)
    fixed = best(outcomes)

    def f(x):
        total = np.zeros(len(x))
        for i in range(50):
            z = list(fixed[i])
            z[i % 6] = x[:, i]
            q, v, d, s, a, r = z
            total += (q * v * (1 - d) * (1 - s) * (1 - a)
                      * annuity(np.asarray(r, float), 1 / 1.035, outcomes[i]['L']))
        return total / 6e6

    a, b = (np.stack([one(outcomes[i], 'qvdsar'[i % 6], base) for i in range(50)], 1) for _ in range(2))
    fa, fb = f(a), f(b)
    variance, mean = np.concatenate([fa, fb]).var(), (fa.mean() + fb.mean()) / 2
    first, total = [], []
    for i in range(50):
        x = a.copy()
        x[:, i] = b[:, i]
        y = f(x)
        first.append(np.mean((fb - mean) * (y - fa)) / variance)
        total.append(np.mean((y - fa) ** 2) / 2 / variance)
    return sum(total), first


work, size, reps = sys.argv[1], int(float(sys.argv[2])), int(sys.argv[3])
ms, answer = median(lambda: w1(size) if work == 'w1' else sobol(size), reps)
print(f"{ms:.3f} {answer[0]:.9f}")
