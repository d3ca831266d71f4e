// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Kind;
import dev.impactkit.core.estimate.Estimate;
import dev.impactkit.core.plan.Amount;
import java.util.ArrayList;
import java.util.List;

/** How an amount was stated, in one line. */
final class AmountText {
    /** Arguments of estimates that are values themselves and no counts or shapes. */
    private static final List<String> VALUES = List.of("value", "low", "mode", "high", "mean", "median", "sd");

    private final Kind kind;
    private final Wording wording;

    private AmountText(Kind kind, Wording wording) {
        this.kind = kind;
        this.wording = wording;
    }

    static String of(Amount amount, Kind kind, Wording wording) {
        return new AmountText(kind, wording).text(amount);
    }

    static Style style(Kind kind) {
        return kind.isShare() ? Style.SHARE : Style.QUANTITY;
    }

    private String text(Amount amount) {
        if (amount instanceof Amount.Given given) {
            return estimate(given.estimate());
        }
        if (amount instanceof Amount.Computed computed) {
            return computed.formula().text();
        }
        if (amount instanceof Amount.Measured measured) {
            return measured.toString();
        }
        List<String> years = new ArrayList<>();
        ((Amount.ByYear) amount).years().forEach((year, one) -> years.add(year + ": " + text(one)));
        return String.join("; ", years);
    }

    private String estimate(Estimate estimate) {
        if (estimate.key().equals("fixed")) {
            return style(kind).print(estimate.best(), wording.numerals());
        }
        List<String> args = new ArrayList<>();
        estimate.args()
                .values()
                .forEach((name, value) -> args.add(wording.term("estimate." + name) + " " + argument(name, value)));
        return wording.term("estimate." + estimate.key()) + " (" + String.join(", ", args) + ")";
    }

    private String argument(String name, Object value) {
        if (value instanceof Double number && Double.isFinite(number)) {
            Style style = VALUES.contains(name) ? style(kind) : Style.QUANTITY;
            return style.print(number, wording.numerals());
        }
        return value.toString();
    }
}
