// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Require;
import dev.impactkit.core.Series;
import dev.impactkit.core.statistics.Bootstrap;
import dev.impactkit.core.statistics.CohenKappa;
import dev.impactkit.core.statistics.KrippendorffAlpha;
import dev.impactkit.core.statistics.Metric;
import dev.impactkit.core.statistics.Ratings;
import dev.impactkit.core.statistics.Weighting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which coder gave which codes to which statement. A coder who read a statement and gave no code said something; one who
 * did not read it did not. Who gives a narrower code gives the wider ones too. Coders without a name are left out.
 *
 * @param codebook the themes
 * @param units the statements at least one named coder read, in order
 * @param coders by name, in the order they are first met
 */
public record Codings(Codebook codebook, List<Statement> units, List<String> coders) {

    /** Copies. */
    public Codings {
        units = List.copyOf(units);
        coders = List.copyOf(coders);
    }

    /**
     * {@return the codings of some evidence}
     *
     * @param evidence whose statements were read by coders
     */
    public static Codings of(Evidence evidence) {
        List<Statement> units = evidence.statements().stream()
                .filter(statement -> !statement.codings().isEmpty())
                .toList();
        Set<String> coders = new LinkedHashSet<>();
        units.forEach(unit -> unit.codings().forEach(coding -> coders.add(coding.coder())));
        return new Codings(evidence.codebook(), units, List.copyOf(coders));
    }

    /** {@return the codes anybody gave, wider ones included, in the order of the codebook} */
    public List<String> codes() {
        Set<String> given = new LinkedHashSet<>();
        units.forEach(unit -> unit.codings().forEach(coding -> given.addAll(widened(coding))));
        List<String> codes = new ArrayList<>(
                codebook.inOrder().stream().map(Code::id).filter(given::remove).toList());
        codes.addAll(given);
        return codes;
    }

    /**
     * {@return whether each coder gave a code to each unit: 1 for yes, 0 for no, nothing where it was not read}
     *
     * @param code its id
     * @throws IllegalArgumentException if there is no coder
     */
    public Ratings of(String code) {
        return new Ratings(coders.stream().map(coder -> given(coder, code)).toList());
    }

    /**
     * {@return which codes each coder gave to each unit, each different set as a category of its own}
     *
     * <p>The strict reading: two coders who share one code of two disagree.
     *
     * @throws IllegalArgumentException if there is no coder
     */
    public Ratings sets() {
        Map<Set<String>, Double> places = new LinkedHashMap<>();
        return new Ratings(coders.stream()
                .map(coder -> Series.of(units.stream()
                        .mapToDouble(unit -> coding(unit, coder)
                                .map(coding -> places.computeIfAbsent(
                                        new TreeSet<>(coding.codes()), set -> (double) places.size()))
                                .orElse(Double.NaN))
                        .toArray()))
                .toList());
    }

    /**
     * {@return how far two coders agree on a code beyond what chance gives}
     *
     * @param first name of a coder
     * @param second name of another
     * @param code its id
     */
    public CohenKappa kappa(String first, String second, String code) {
        return CohenKappa.of(given(first, code), given(second, code), Weighting.equal());
    }

    private Series given(String coder, String code) {
        Require.that(coders.contains(coder), () -> "There is no coder " + coder + " among " + coders + ".");
        return Series.of(units.stream()
                .mapToDouble(unit -> coding(unit, coder)
                        .map(coding -> widened(coding).contains(code) ? 1.0 : 0.0)
                        .orElse(Double.NaN))
                .toArray());
    }

    private static Optional<Coding> coding(Statement unit, String coder) {
        return unit.codings().stream()
                .filter(coding -> coding.coder().equals(coder))
                .findFirst();
    }

    private Set<String> widened(Coding coding) {
        Set<String> all = new LinkedHashSet<>();
        coding.codes().forEach(code -> all.addAll(codebook.upwards(code)));
        return all;
    }

    /**
     * {@return how far the coders agree, on each code and on whole sets of codes}
     *
     * @param bootstrap for the intervals
     */
    public CoderAgreement agreement(Bootstrap bootstrap) {
        List<CoderAgreement.Row> rows = new ArrayList<>();
        if (!coders.isEmpty()) {
            codes().forEach(code -> rows.add(row(codebook.name(code), of(code), bootstrap)));
            rows.add(row(CoderAgreement.SETS, sets(), bootstrap));
        }
        return new CoderAgreement(coders, rows);
    }

    private static CoderAgreement.Row row(String name, Ratings ratings, Bootstrap bootstrap) {
        return new CoderAgreement.Row(
                name,
                KrippendorffAlpha.of(ratings, Metric.NOMINAL),
                KrippendorffAlpha.interval(ratings, Metric.NOMINAL, bootstrap));
    }
}
