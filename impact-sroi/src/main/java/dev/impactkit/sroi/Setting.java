// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.ExchangeRate;
import dev.impactkit.core.Paths;
import dev.impactkit.core.plan.Expr;
import dev.impactkit.core.plan.Names;
import dev.impactkit.core.plan.Yearly;
import dev.impactkit.sroi.convention.Convention;
import dev.impactkit.sroi.convention.Discounting;
import dev.impactkit.sroi.convention.Timing;
import dev.impactkit.sroi.step.Terms;
import dev.impactkit.sroi.step.ValuationStep;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What every row of a study is built in: its names, its convention, its calendar, its money. */
final class Setting {
    private final SroiStudy study;
    private final Names names;
    private final Discounting discounting;
    private final Terms.Habits habits;
    private final Timing benefits;
    private final int horizon;

    Setting(SroiStudy study, Names names) {
        this.study = study;
        this.names = names;
        Convention convention = study.convention();
        this.habits = convention.habits();
        this.benefits = convention.benefits();
        this.horizon = convention.horizon().orElse(Integer.MAX_VALUE);
        this.discounting = new Discounting(
                convention
                        .discountRate()
                        .map(rate -> amount(StudyNames.DISCOUNT_RATE).total()),
                convention.schedule());
    }

    Terms.Habits habits() {
        return habits;
    }

    Convention convention() {
        return study.convention();
    }

    Yearly amount(String path) {
        return names.resolve(path);
    }

    /** Calendar year of programme year 0; 0 where the study has no period, and then no year is ever named. */
    int firstYear() {
        return study.impact().period().map(period -> period.firstYear()).orElse(0);
    }

    /** By programme year, counted from 0; what is not by year is one intake at the start. */
    SortedMap<Integer, Expr> byYear(Yearly amount) {
        SortedMap<Integer, Expr> years = new TreeMap<>();
        if (amount.isByYear()) {
            amount.years().forEach((year, expr) -> years.put(year - firstYear(), expr));
        } else {
            years.put(0, amount.total());
        }
        return years;
    }

    boolean within(int year) {
        return yearsFrom(year) > 0;
    }

    /** How many years count from a year on, itself included; not above 0 where the horizon ends before it. */
    int yearsFrom(int year) {
        return horizon == Integer.MAX_VALUE ? horizon : horizon - year;
    }

    /** An amount of money at a path, in the currency and at the prices of the study. */
    Yearly price(String path, String currency, int priceYear) {
        double factor = exchange(currency) * index(priceYear);
        return factor == 1 ? amount(path) : amount(path).map(expr -> expr.times(Expr.constant(factor)));
    }

    private double exchange(String currency) {
        return currency.isEmpty() || currency.equals(study.currency())
                ? 1
                : study.exchangeRates().stream()
                        .filter(rate ->
                                rate.from().equals(currency) && rate.to().equals(study.currency()))
                        .mapToDouble(ExchangeRate::rate)
                        .findFirst()
                        .orElse(1);
    }

    private double index(int priceYear) {
        return priceYear == 0 || study.priceYear() == 0 || priceYear == study.priceYear()
                ? 1
                : study.priceIndex()
                        .filter(index -> index.knows(priceYear, study.priceYear()))
                        .map(index -> index.factor(priceYear, study.priceYear()))
                        .orElse(1.0);
    }

    Expr benefitFactor(int year) {
        return discounting.factor(year, benefits);
    }

    Optional<Expr> yearlyBenefitFactor() {
        return discounting.yearly();
    }

    Expr inputFactor(int year, InvestmentKind kind) {
        Timing timing = kind == InvestmentKind.CAPITAL
                ? convention().capital()
                : convention().inputs();
        return discounting.factor(year, timing);
    }

    /** What a step of an item is given; its first amount is known by the step's own path. */
    Terms terms(String item, ValuationStep step) {
        return new Terms() {
            @Override
            public Expr amount(String param) {
                String own = Paths.join(item, step.key());
                boolean first =
                        !step.params().isEmpty() && step.params().get(0).name().equals(param);
                return Setting.this.amount(first ? own : Paths.join(own, param)).total();
            }

            @Override
            public Habits habits() {
                return habits;
            }
        };
    }
}
