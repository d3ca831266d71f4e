// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Require;
import dev.impactkit.core.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What each further source added: new codes, source by source. It goes by dates where every source has one, else by the
 * order they stand in.
 *
 * <p>Says when talk stopped bringing new themes, not that there are none: whom one did not ask cannot be heard.
 *
 * @param steps one a source that said anything, in order
 */
public record Saturation(List<Step> steps) {

    /**
     * What one source added.
     *
     * @param source its id
     * @param added codes nobody had used before it
     * @param known how many codes there were with it
     */
    public record Step(String source, List<String> added, int known) {
        /** Copies. */
        public Step {
            added = List.copyOf(added);
        }
    }

    /** Copies. */
    public Saturation {
        steps = List.copyOf(steps);
    }

    /**
     * {@return what each further source added}
     *
     * @param evidence whose statements are looked at by the codes that count
     */
    public static Saturation of(Evidence evidence) {
        Map<String, Set<String>> bySource = new LinkedHashMap<>();
        for (String source : inOrder(evidence)) {
            bySource.put(source, new LinkedHashSet<>());
        }
        evidence.statements()
                .forEach(said -> bySource.computeIfAbsent(said.source(), id -> new LinkedHashSet<>())
                        .addAll(said.codes()));
        Set<String> known = new LinkedHashSet<>();
        List<Step> steps = new ArrayList<>();
        bySource.forEach((source, codes) -> {
            List<String> added = codes.stream().filter(known::add).toList();
            steps.add(new Step(source, added, known.size()));
        });
        return new Saturation(steps);
    }

    /** Sources that said anything. */
    private static List<String> inOrder(Evidence evidence) {
        Set<String> spoke = new LinkedHashSet<>();
        evidence.statements().forEach(said -> spoke.add(said.source()));
        List<Source> sources = new ArrayList<>(evidence.sources());
        sources.removeIf(source -> !spoke.contains(source.id()));
        if (sources.stream().allMatch(source -> source.date().isPresent())) {
            sources.sort(Comparator.comparing(source -> source.date().orElse(LocalDate.MIN)));
        }
        return sources.stream().map(Source::id).toList();
    }

    /**
     * {@return the last source that brought something new, where at least so many after it brought nothing; empty where
     *     that did not happen}
     *
     * @param quiet how many sources must bring nothing new, 1 or more; three are often asked for
     */
    public Optional<String> reachedAt(int quiet) {
        Require.that(quiet >= 1, () -> "The number of quiet sources (" + quiet + ") must be 1 or more.");
        for (int i = 0; i + quiet < steps.size(); i++) {
            boolean silent = steps.subList(i + 1, i + 1 + quiet).stream()
                    .allMatch(step -> step.added().isEmpty());
            if (silent) {
                return Optional.of(steps.get(i).source());
            }
        }
        return Optional.empty();
    }

    /** {@return new codes source by source, which are numbered and not named} */
    public Table table() {
        Table table = Table.of("New codes by source", "source", "new", "known", "which");
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            table = table.row(
                    Integer.toString(i + 1),
                    Integer.toString(step.added().size()),
                    Integer.toString(step.known()),
                    String.join(", ", step.added()));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
