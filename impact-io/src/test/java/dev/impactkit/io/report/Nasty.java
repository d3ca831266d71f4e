// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Note;
import dev.impactkit.core.model.Activity;
import dev.impactkit.core.model.Link;
import dev.impactkit.core.model.Outcome;
import dev.impactkit.core.model.Stakeholder;
import dev.impactkit.sroi.Investment;
import dev.impactkit.sroi.Proxy;
import dev.impactkit.sroi.SroiStudy;
import dev.impactkit.sroi.ValuedOutcome;
import java.util.ArrayList;
import java.util.List;

/** A study whose names mean something in every format there is. */
final class Nasty {
    static final String TITLE = "=1+1 | \"Study\", <b>bold</b> ]";

    static final List<String> NAMES = List.of(
            "=HYPERLINK(\"http://example.org\",\"click\")",
            "+2",
            "-3|a || b",
            "@SUM(A1)",
            "say \"hi\", then \"\"",
            "line\nbreak\r\nand\ttab",
            "\t=2",
            "end] --> n9[\"x\"]",
            "<script>alert(1)</script>",
            "*bold* _it_ `code` ~~x~~ $m$ [l](u) # x",
            "back\\slash \\| pipe",
            "&lt; &amp; #quot; A&E;",
            "```",
            "| --- | --- |",
            "w".repeat(150),
            "1. list",
            "Straße café 日本 😀");

    private Nasty() {}

    static Report report() {
        List<ValuedOutcome> outcomes = new ArrayList<>();
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < NAMES.size(); i++) {
            outcomes.add(ValuedOutcome.of(Outcome.of("o" + i, "everybody", NAMES.get(i)))
                    .quantity(1)
                    .valuedAt(Proxy.gbp(10).perYear().because(Note.reason(NAMES.get(i), NAMES.get(i)))));
            links.add(Link.of("work", "o" + i));
        }
        return Reports.of(SroiStudy.named(TITLE)
                .in("GBP")
                .withStakeholders(Stakeholder.of("everybody", NAMES.get(0)))
                .withActivities(Activity.of("work", NAMES.get(7)))
                .withInputs(Investment.cash("grant", "everybody", 50))
                .withOutcomes(outcomes.toArray(ValuedOutcome[]::new))
                .withChain(links.toArray(Link[]::new)));
    }
}
