// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The English words for keys that do not read well as they are. */
final class EnglishTerms {
    private EnglishTerms() {}

    static Map<String, String> all() {
        Map<String, String> terms = new LinkedHashMap<>();
        convention(terms);
        terms.put("not-said", "not said");
        terms.put("shared", "shared between activities");
        terms.put("none", "none");
        terms.put("by-activity.none", "no activity leads to it");
        terms.put("waterfall.over time", "over the years it lasts");
        terms.put("draws.LATIN_HYPERCUBE", "Latin hypercube");
        terms.put("draws.SOBOL", "scrambled Sobol' points");
        terms.put("kind.forecast", "forecast: about what is expected");
        terms.put("kind.evaluation", "evaluation: about what happened");
        return terms;
    }

    private static void convention(Map<String, String> terms) {
        terms.put("convention.discount-rate", "yearly discount rate");
        terms.put("convention.schedule", "schedule of discount rates");
        terms.put("convention.benefits", "when in its year a benefit falls");
        terms.put("convention.inputs", "when in its year an input falls");
        terms.put("convention.capital", "when in its year capital is spent");
        terms.put("convention.after-adds-year", "an outcome after the activity starts a year later");
        terms.put("convention.shares-of", "a share is taken of what is");
        terms.put("convention.drop-off-form", "form of a drop-off");
        terms.put("convention.drop-off-from", "a drop-off first bites in the");
        terms.put("convention.duration-from", "a duration counts from which end of the activity");
        terms.put("convention.horizon", "programme years looked at");
        terms.put("convention.negatives", "negative outcomes stand in the");
        terms.put("convention.fiscal-savings", "values on public budgets stand in the");
        terms.put("convention.investment-basis", "the investment is");
        terms.put("convention.volunteer-time", "time of volunteers as an input");
        terms.put("convention.beneficiary-time", "time of those it is for, as an input");
        terms.put("convention.median-income", "median income, for distributional weights");
        terms.put("convention.income-elasticity", "elasticity, for distributional weights");
    }
}
