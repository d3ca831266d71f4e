// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import java.util.Arrays;

/** What is put in. */
public enum InvestmentKind {
    /** Money. */
    CASH("cash"),
    /** Goods and services given. */
    IN_KIND("in-kind"),
    /** Time of volunteers; counted where the convention says so. */
    VOLUNTEER_TIME("volunteer-time"),
    /** Time of those the programme is for; counted where the convention says so. */
    BENEFICIARY_TIME("beneficiary-time"),
    /** Buildings, machines: discounted with a timing of their own. */
    CAPITAL("capital"),
    /** Income the programme earns itself and spends. */
    EARNED_INCOME("earned-income");

    private final String word;

    InvestmentKind(String word) {
        this.word = word;
    }

    /** {@return the word in files} */
    public String word() {
        return word;
    }

    static String[] words() {
        return Arrays.stream(values()).map(InvestmentKind::word).toArray(String[]::new);
    }

    /**
     * {@return the kind of a word; cash for any other}
     *
     * @param word such as {@code in-kind}
     */
    public static InvestmentKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElse(CASH);
    }
}
