// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Changes people told of that nobody had asked about, by theme: outcomes to consider. A statement with two codes counts
 * under both; one without a code stands alone.
 *
 * @param groups in the order they were first told of
 */
public record UnintendedOutcomes(List<Group> groups) {

    /**
     * One theme.
     *
     * @param path of the code in problems, or of the statement where it has none
     * @param name for people
     * @param statements ids of those who tell of it, in order
     * @param sources from which they come, each once
     * @param better how many sources say that it got better
     * @param worse how many sources say that it got worse
     */
    public record Group(
            String path, String name, List<String> statements, List<String> sources, int better, int worse) {
        /** Copies. */
        public Group {
            statements = List.copyOf(statements);
            sources = List.copyOf(sources);
        }

        private Problem question() {
            int many = sources.size();
            return Problem.question(
                    "evidence.unintended-outcome",
                    path,
                    (many == 1 ? "1 source tells" : many + " sources tell") + " of a change nobody asked about: " + name
                            + " (better: " + better + ", worse: " + worse + ").",
                    "Add it to the outcomes with intended: no, or say why not.");
        }
    }

    /** Copies. */
    public UnintendedOutcomes {
        groups = List.copyOf(groups);
    }

    /**
     * {@return the changes nobody had asked about}
     *
     * @param evidence what was said, whoever may see the words
     */
    public static UnintendedOutcomes of(Evidence evidence) {
        Map<String, List<Statement>> byPath = new LinkedHashMap<>();
        Map<String, String> names = new LinkedHashMap<>();
        for (Statement said : evidence.statements()) {
            if (said.claim()
                    .filter(claim -> claim.says() == Claim.Says.UNASKED_CHANGE)
                    .isPresent()) {
                for (String code : new LinkedHashSet<>(said.codes())) {
                    names.put(Codebook.path(code), evidence.codebook().name(code));
                    byPath.computeIfAbsent(Codebook.path(code), path -> new ArrayList<>())
                            .add(said);
                }
                if (said.codes().isEmpty()) {
                    names.put(said.id(), "not coded yet, statement " + said.id());
                    byPath.put(said.id(), List.of(said));
                }
            }
        }
        List<Group> groups = new ArrayList<>();
        byPath.forEach((path, said) -> groups.add(group(path, names.getOrDefault(path, path), said)));
        return new UnintendedOutcomes(groups);
    }

    private static Group group(String path, String name, List<Statement> said) {
        return new Group(
                path,
                name,
                said.stream().map(Statement::id).toList(),
                said.stream().map(Statement::source).distinct().toList(),
                sources(said, "better"),
                sources(said, "worse"));
    }

    private static int sources(List<Statement> said, String direction) {
        Set<String> sources = new LinkedHashSet<>();
        said.stream()
                .filter(one -> one.claim()
                        .filter(claim -> claim.direction().equals(direction))
                        .isPresent())
                .forEach(one -> sources.add(one.source()));
        return sources.size();
    }

    /** {@return a question for each, which a recorded reason closes} */
    public List<Problem> questions() {
        return groups.stream().map(Group::question).toList();
    }

    /** {@return the changes by theme} */
    public Table table() {
        Table table = Table.of("Changes nobody asked about", "change", "sources", "better", "worse", "statements");
        for (Group group : groups) {
            table = table.row(
                    group.name(),
                    Integer.toString(group.sources().size()),
                    Integer.toString(group.better()),
                    Integer.toString(group.worse()),
                    String.join(", ", group.statements()));
        }
        return table;
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
