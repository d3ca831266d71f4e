// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi;

import dev.impactkit.core.Note;
import dev.impactkit.core.plan.Amount;
import java.util.TreeMap;

/** Money by year for the tests: what is put in, and what moves between parties. */
final class Inputted {
    private Inputted() {}

    static Amount years(int first, double... amounts) {
        TreeMap<Integer, Amount> years = new TreeMap<>();
        for (int i = 0; i < amounts.length; i++) {
            years.put(first + i, Amount.of(amounts[i]));
        }
        return Amount.byYear(years);
    }

    static Investment byYear(String id, int first, double... amounts) {
        return of(id, years(first, amounts));
    }

    static Investment of(String id, Amount amount) {
        return with(Investment.cash(id, "city", 0), "amount", amount);
    }

    static Investment with(Investment input, String param, Object value) {
        return Investment.SHAPE.make(input.args().replace(param, value));
    }

    static Transfer transfer(String id, String from, String to, Amount amount) {
        return new Transfer(id, id, from, to, amount, Note.NONE);
    }

    static Proxy with(Proxy value, String param, Object changed) {
        return Proxy.SHAPE.make(value.args().replace(param, changed));
    }

    static SroiStudy with(SroiStudy study, String param, Object value) {
        return SroiStudy.SHAPE.make(study.args().replace(param, value));
    }
}
