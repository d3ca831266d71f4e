// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.engine;

import dev.impactkit.core.estimate.Estimates;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Kernel;
import dev.impactkit.core.plan.Plan;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Functions whose Sobol' indices are known. */
final class TestFunctions {

    /** Parameters of the function g of Sobol' and Saltelli. */
    static final double[] A = {0, 1, 4.5, 9, 99, 99, 99, 99};

    private static final List<String> ISHIGAMI = lines("ishigami.csv");

    private TestFunctions() {}

    /** sin(x1) + 7 sin(x2)^2 + 0.1 x3^4 sin(x1) on [-pi, pi]. */
    static Plan ishigami() {
        Kernel sine = (in, out, n) -> {
            for (int i = 0; i < n; i++) {
                out[i] = StrictMath.sin(in[0][i]);
            }
        };
        Expr first = Expr.call("sin", sine, angle("x1"));
        Expr second = Expr.call("sin", sine, angle("x2"));
        Expr third = angle("x3");
        Expr fourth = third.times(third).times(third).times(third);
        return plan(first.plus(second.times(second).times(Expr.constant(7)))
                .plus(fourth.times(first).times(Expr.constant(0.1))));
    }

    /** The product of (|4 x - 2| + a) / (1 + a) on [0, 1]. */
    static Plan g() {
        Expr product = Expr.ONE;
        for (int i = 0; i < A.length; i++) {
            Expr x = Expr.draw("x" + i, Estimates.uniform(0, 1));
            Expr factor =
                    x.times(Expr.constant(4)).minus(Expr.constant(2)).abs().plus(Expr.constant(A[i]));
            product = product.times(factor.over(Expr.constant(1 + A[i])));
        }
        return plan(product);
    }

    static double ishigami(String row, String amount) {
        int column = List.of(ISHIGAMI.get(0).split(";")).indexOf(amount);
        return ISHIGAMI.stream()
                .map(line -> line.split(";"))
                .filter(cells -> cells[0].equals(row))
                .mapToDouble(cells -> Double.parseDouble(cells[column]))
                .findFirst()
                .orElseThrow();
    }

    /** V_i / V with V_i = 1 / (3 (1 + a_i)^2) and V = prod(1 + V_j) - 1. */
    static double gFirst(int i) {
        return partial(i) / (whole() - 1);
    }

    /** V_i prod(1 + V_j, j not i) / V. */
    static double gTotal(int i) {
        return partial(i) * whole() / (1 + partial(i)) / (whole() - 1);
    }

    private static double partial(int i) {
        return 1 / (3 * (1 + A[i]) * (1 + A[i]));
    }

    private static double whole() {
        double product = 1;
        for (int i = 0; i < A.length; i++) {
            product *= 1 + partial(i);
        }
        return product;
    }

    private static Expr angle(String path) {
        return Expr.draw(path, Estimates.uniform(-Math.PI, Math.PI));
    }

    private static Plan plan(Expr y) {
        return Plan.of(Collections.singletonMap("y", y)).orThrow();
    }

    private static List<String> lines(String name) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(TestFunctions.class.getResourceAsStream(name), name), StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
