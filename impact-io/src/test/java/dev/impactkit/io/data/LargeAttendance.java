// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Checked;
import dev.impactkit.core.data.RegistrationSource;
import dev.impactkit.core.data.Registrations;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A million rows of attendance: the first visit of everybody to the club, the second a walk, the others the club. */
final class LargeAttendance {
    /** How many people come a first, second, ... time: they are the same ones. */
    private static final int[] VISITORS = {400_000, 300_000, 200_000, 75_000, 23_500};

    private static final int TWICE = 1_500;

    private LargeAttendance() {}

    static void read(Path dir) throws IOException {
        Path file = dir.resolve("visits.csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("who,what,day,hours,left\n");
            for (int visit = 0; visit < VISITORS.length; visit++) {
                for (int person = 0; person < VISITORS[visit]; person++) {
                    came(out, person, visit);
                }
            }
            for (int person = 0; person < TWICE; person++) {
                came(out, person, 0);
            }
        }
        RegistrationSource source = RegistrationSource.of(Args.of("id", "visits")
                .with("file", "visits.csv")
                .with("person", "who")
                .with("activity", "what")
                .with("activities", Tables.map("club", "Club", "walk", "Wandeling"))
                .with("date", "day")
                .with("exit", "left")
                .with("hours", "hours"));
        Checked<Registrations> read = DataFormats.standard()
                .reading(List.of(), id -> Optional.empty())
                .registrations(Content.of(file), source);
        LargeTables.say("problems", LargeTables.codes(read));
        Registrations list = read.orThrow();
        LargeTables.say(
                "rows", list.origin().rows() + " of which " + list.origin().faulty());
        LargeTables.say("all", list.turnout());
        LargeTables.say("club", list.turnout("club"));
        LargeTables.say("walk", list.turnout("walk"));
        LargeTables.say("february", list.turnout(LocalDate.of(2025, 2, 1), LocalDate.of(2025, 2, 28)));
        LargeTables.say("club in march", list.turnout("club", LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 31)));
    }

    /** A visit in the month after the one before; of a tenth of the walks nobody noted the hours. */
    private static void came(Writer out, int person, int visit) throws IOException {
        LocalDate day = LocalDate.of(2025, 1 + visit, 1 + person % 28);
        String hours = visit != 1 ? "2.5" : person % 10 == 0 ? "" : "1.5";
        // 7919 has no factor in common with 400,000: everybody has a code of his own, in no order.
        out.write("person-" + person * 7919L % 400_000 + (visit == 1 ? ",Wandeling," : ",Club,") + day + "," + hours
                + "," + day.plusDays(1) + "\n");
    }
}
