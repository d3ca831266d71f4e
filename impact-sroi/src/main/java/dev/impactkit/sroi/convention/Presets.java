// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.sroi.convention;

import dev.impactkit.core.Args;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Require;
import dev.impactkit.core.plan.Amount;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The catalogue of named conventions and of published schedules, each with its source and what is doubtful in it. */
public final class Presets {

    /**
     * A named convention.
     *
     * @param word the word in files
     * @param convention its choices
     * @param source what was read for it
     * @param doubts what could not be read in the source itself; empty for nothing
     */
    public record Preset(String word, Convention convention, String source, String doubts) {}

    private static final List<Schedule> SCHEDULES = List.of(
            new Schedule(
                    "green-book-2022",
                    new TreeMap<>(bands(1, 0.035, 31, 0.030, 76, 0.025, 126, 0.020, 201, 0.015, 301, 0.010)),
                    "HM Treasury, The Green Book, annex A6, table 8 (years 0-125); from year 126 on the edition of 2003,"
                            + " table 6.1",
                    LocalDate.of(2027, 6, 30)),
            new Schedule(
                    "nz-cbax-2024",
                    new TreeMap<>(bands(1, 0.02, 31, 0.015, 101, 0.01)),
                    "New Zealand Treasury, discount rates in force from 1 October 2024, rates for non-commercial"
                            + " proposals, as read in a third party's account",
                    LocalDate.of(2027, 10, 1)));

    private static final List<Preset> PRESETS = List.of(
            new Preset(
                    "sroi-guide",
                    Convention.preset(
                            "sroi-guide", choices("end", false, "not-counted").with("discount-rate", Amount.of(0.035))),
                    "Nicholls et al., A Guide to Social Return on Investment, 2009, 2nd edition 2012, worked example",
                    "recalled; the worked example's arithmetic was reproduced to the penny"),
            new Preset(
                    "value-map",
                    Convention.preset(
                            "value-map", choices("start", true, "not-counted").with("discount-rate", Amount.of(0.035))),
                    "Social Value UK, value map template with a Year 0 column",
                    "the factor of 1 for Year 0 was read in a rebuilt template only"),
            new Preset(
                    "green-book-2022",
                    Convention.preset(
                            "green-book-2022", choices("start", true, "counted").with("schedule", "green-book-2022")),
                    "HM Treasury, The Green Book, annex A6",
                    "the annex was read in an undated edition; beyond year 125 the rates are those of 2003; that the"
                            + " time of beneficiaries counts is our reading"),
            new Preset(
                    "nz-cbax-2024",
                    Convention.preset(
                            "nz-cbax-2024",
                            choices("middle", true, "counted")
                                    .with("inputs", "middle")
                                    .with("schedule", "nz-cbax-2024")),
                    "New Zealand Treasury, CBAx tool, October 2024",
                    "mid-year flows and capital at the start of the year were read in the tool of 2012 only"),
            new Preset(
                    "nl-mkba-2021",
                    Convention.preset(
                            "nl-mkba-2021", choices("start", true, "counted").with("discount-rate", Amount.of(0.0225))),
                    "Werkgroep discontovoet 2020: 2.25 % from 1 January 2021, constant over time (Rijkswaterstaat,"
                            + " Steunpunt Economische Expertise)",
                    "when within a year money falls could not be read; start of the year is our reading"),
            new Preset(
                    "undiscounted",
                    Convention.preset(
                            "undiscounted",
                            choices("start", true, "not-counted").with("discount-rate", Amount.of(0))),
                    "plain arithmetic: money of all years weighs the same",
                    ""));

    private Presets() {}

    private static Map<Integer, Double> bands(Number... pairs) {
        Map<Integer, Double> bands = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            bands.put(pairs[i].intValue(), pairs[i + 1].doubleValue());
        }
        return bands;
    }

    private static Args choices(String benefits, boolean afterAddsYear, String beneficiaryTime) {
        return Args.of("benefits", benefits)
                .with("inputs", "start")
                .with("capital", "start")
                .with("after-adds-year", afterAddsYear)
                .with("shares-of", "remaining")
                .with("drop-off-form", "geometric")
                .with("drop-off-from", "second-year")
                .with("duration-from", "start")
                .with("negatives", "numerator")
                .with("fiscal-savings", "numerator")
                .with("investment-basis", "all-inputs")
                .with("volunteer-time", "counted")
                .with("beneficiary-time", beneficiaryTime);
    }

    /** {@return every preset, in the order of the documentation} */
    public static List<Preset> all() {
        return PRESETS;
    }

    /**
     * {@return a preset's convention}
     *
     * @param word such as {@code sroi-guide}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Convention convention(String word) {
        List<String> words = PRESETS.stream().map(Preset::word).toList();
        int index = words.indexOf(word);
        Require.that(
                index >= 0,
                () -> "There is no convention " + word + ". The presets are " + words + "." + System.lineSeparator()
                        + Nearest.hint(word, words));
        return PRESETS.get(index).convention();
    }

    /** {@return every published schedule} */
    public static List<Schedule> schedules() {
        return SCHEDULES;
    }

    /**
     * {@return a published schedule}
     *
     * @param name such as {@code green-book-2022}
     * @throws IllegalArgumentException if there is none of that name
     */
    public static Schedule schedule(String name) {
        return SCHEDULES.stream()
                .filter(schedule -> schedule.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no schedule " + name + "."));
    }
}
