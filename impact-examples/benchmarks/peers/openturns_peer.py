# SPDX-License-Identifier: Apache-2.0
"""The peer in OpenTURNS, with the model in NumPy. Written for this project; from its measurements of November 2026.

python3 openturns_peer.py w1 DRAWS REPS: median ms, mean of the first run
python3 openturns_peer.py sobol BASE REPS: median ms, sum of the total indices
"""
import sys
import numpy as np
import openturns as ot
from spec import best, median, pert_ab, spec

outcomes, inputs, rate = spec(50, 10)


def pert(p):
    return ot.Beta(*pert_ab(p), p[0], p[2])


def law(i, c):
    p = outcomes[i][c]
    if c == 'q':
        return ot.LogNormal(p[0], p[1], 0.0)
    if c in 'vr':
        return pert(p)
    return ot.Uniform(*p) if c == 's' else ot.Triangular(*p)


def annuity(r, w, years):
    x = (1 - r) * w
    h = np.ones_like(x)
    for _ in range(1, years):
        h = h * x + 1
    return h * w


def ratio(sample):
    x = np.asarray(sample).T
    w = 1 / (1 + x[0])
    present = 0
    for i in range(50):
        q, v, d, s, a, r = x[3 + 6 * i:9 + 6 * i]
        present = present + q * v * (1 - d) * (1 - s) * (1 - a) * annuity(r, w, outcomes[i]['L'])
    return (present / (x[1] + x[2]))[:, None]


def w1(draws):
    joint = ot.ComposedDistribution([ot.Uniform(*rate), ot.Triangular(*inputs[0]), ot.Triangular(*inputs[1])]
                                    + [law(i, c) for i in range(50) for c in 'qvdsar'])
    y = ot.PythonFunction(303, 1, func_sample=ratio)(joint.getSample(draws))
    share = 1 - y.computeEmpiricalCDF([1.0])
    return y.computeMean()[0], y.computeCovariance()[0, 0], share, *(y.computeQuantilePerComponent(p)[0] for p in (.05, .5, .95))


def sobol(base):
    fixed = best(outcomes)

    def f(sample):
        x = np.asarray(sample)
        total = np.zeros(len(x))
        for i in range(50):
            z = list(fixed[i])
            z[i % 6] = x[:, i]
            q, v, d, s, a, r = z
            total += (q * v * (1 - d) * (1 - s) * (1 - a)
                      * annuity(np.asarray(r, float), 1 / 1.035, outcomes[i]['L']))
        return (total / 6e6)[:, None]

    joint = ot.ComposedDistribution([law(i, 'qvdsar'[i % 6]) for i in range(50)])
    design = ot.SobolIndicesExperiment(joint, base).generate()
    answer = ot.PythonFunction(50, 1, func_sample=f)(design)
    indices = ot.SaltelliSensitivityAlgorithm(design, answer, base)
    return sum(indices.getTotalOrderIndices()), indices.getFirstOrderIndices()


work, size, reps = sys.argv[1], int(float(sys.argv[2])), int(sys.argv[3])
ms, answer = median(lambda: w1(size) if work == 'w1' else sobol(size), reps)
print(f"{ms:.3f} {answer[0]:.9f}")
