# SPDX-License-Identifier: Apache-2.0
"""Independent values for the kernels of core.draw, by mpmath with 60 digits: python3 reference.py > kernels.csv"""
import random

from mpmath import erfc, erfinv, exp, log, mp, mpf, sqrt

mp.dps = 60
random.seed(20261123)


def put(kind, argument, value):
    print(f"{kind};{argument!r};{mp.nstr(value, 25)}")


print("# Written by reference.py (mpmath, 60 digits): kernel; argument; value.")
ends = [-745.0, -744.44, -740.5, -708.5, -708.3, -1.0, -0.35, -0.34, -1e-300, 1e-17, 0.34, 0.35, 1.0, 10.0, 709.0, 709.78]
for x in ends + [random.uniform(-744, 709.7) for _ in range(150)] + [random.uniform(-2, 2) for _ in range(150)]:
    put("exp", x, exp(mpf(x)))
near = [5e-324, 1e-310, 2.2250738585072014e-308, 0.7071067811865475, 0.7071067811865476, 1.4142135623730950,
        1.4142135623730951, 1.0000000000000002, 0.9999999999999999, 1.7976931348623157e308]
for x in near + [2.0 ** random.uniform(-1070, 1023) for _ in range(150)] + [random.uniform(0.5, 2) for _ in range(150)]:
    put("ln", x, log(mpf(x)))
half = 2 ** 51
cells = [0, 1, 2, 3, 10, 1000, half - 1, half, half + 1, 2 ** 52 - 1, 2 ** 52 - 2]
cells += [int(2 ** random.uniform(0, 51)) for _ in range(100)] + [random.randrange(2 ** 52) for _ in range(100)]
for cell in cells:
    p = (mpf(cell) + mpf(1) / 2) / 2 ** 52
    with mp.workdps(80):
        z = -sqrt(2) * erfinv(1 - 2 * p)
    put("quantile", cell, z)
for z in [0.0, -1e-9, -2.999999, -3.0, -8.2, -8.29] + [-random.uniform(0, 8.3) for _ in range(150)]:
    put("tail", z, erfc(-mpf(z) / sqrt(2)) / 2)
