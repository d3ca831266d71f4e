// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.plan.Expr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The levels of the years in which an intake counts. With years j = 0, 1, … from the first of them, level j is
 * \( l\,p^j c_j \): what declines by the same share every year is in p, all else in the coefficients.
 *
 * @param start the first year, counted from the intake
 * @param lead l, the decline of the first year
 * @param yearly p, what of one year's level is left in the next
 * @param coefficients c, one a year
 */
record Course(int start, Expr lead, Expr yearly, List<Expr> coefficients) {

    Course {
        coefficients = List.copyOf(coefficients);
    }

    /** Without the years beyond a horizon. */
    Course first(int years) {
        return years >= coefficients.size()
                ? this
                : new Course(start, lead, yearly, coefficients.subList(0, Math.max(0, years)));
    }

    /** Level of every year. */
    List<Expr> levels() {
        List<Expr> levels = new ArrayList<>();
        Expr power = lead;
        for (Expr coefficient : coefficients) {
            levels.add(power.times(coefficient));
            power = power.times(yearly);
        }
        return levels;
    }

    /** The sum of all levels: a polynomial in p. */
    Expr total() {
        return lead.times(Expr.polynomial(yearly, coefficients));
    }

    /**
     * Present value of what is worth so much at full level, times all levels. Where the factor falls by the same v every year this is a polynomial in p v;
     * otherwise the factors are numbers and stand in the coefficients.
     */
    Expr present(Expr value, Setting setting, int intake, String name) {
        int first = intake + start;
        Optional<Expr> discount = setting.yearlyBenefitFactor();
        if (discount.isPresent()) {
            Expr carried = yearly.times(discount.get());
            Expr sum = Expr.polynomial(yearly == Expr.ONE ? carried : carried.named(name), coefficients);
            return value.times(setting.benefitFactor(first)).times(lead).times(sum);
        }
        List<Expr> discounted = new ArrayList<>();
        for (int j = 0; j < coefficients.size(); j++) {
            discounted.add(coefficients.get(j).times(setting.benefitFactor(first + j)));
        }
        return value.times(lead).times(Expr.polynomial(yearly, discounted));
    }
}
