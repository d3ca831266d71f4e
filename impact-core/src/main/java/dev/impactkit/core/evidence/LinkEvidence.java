// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which sources confirm each link of a chain, which contradict it, and which links nobody mentions.
 *
 * <p>People skip steps: "the coaching gave me confidence" runs past the hours of coaching between. Such a source stands
 * {@code along} every link its way runs over: it mentions them and neither confirms nor contradicts one of them alone.
 *
 * @param rows one a link, in order; longer ways people spoke of behind them
 * @param speakers sources that say anything of the chain, in order
 */
public record LinkEvidence(List<Row> rows, List<String> speakers) {

    /**
     * One link or longer way.
     *
     * @param path {@code from->to}
     * @param link whether it is a link of the chain and not a longer way
     * @param confirm sources that say it is so
     * @param contradict sources that say it is not so
     * @param along sources that speak of a longer way over it, and not of itself
     */
    public record Row(String path, boolean link, List<String> confirm, List<String> contradict, List<String> along) {
        /** Copies. */
        public Row {
            confirm = List.copyOf(confirm);
            contradict = List.copyOf(contradict);
            along = List.copyOf(along);
        }

        /** {@return whether anybody speaks of it, be it in passing} */
        public boolean mentioned() {
            return !confirm.isEmpty() || !contradict.isEmpty() || !along.isEmpty();
        }

        /** {@return how many sources say it is so or is not so, one that says both once} */
        public int sources() {
            List<String> all = new ArrayList<>(confirm);
            all.addAll(contradict);
            return (int) all.stream().distinct().count();
        }

        private Problem contradicted() {
            return Problem.question(
                    "evidence.link-contradicted",
                    path,
                    contradict.size() + " of " + sources() + (sources() == 1 ? " source" : " sources")
                            + " on " + path.replace("->", " -> ")
                            + (contradict.size() == 1 ? " contradicts it: " : " contradict it: ")
                            + String.join(", ", contradict) + ".",
                    "Say why the link stands, or change it.");
        }

        private Problem silent() {
            return Problem.question(
                    "evidence.link-not-mentioned",
                    path,
                    "People speak of other links, and nobody of " + path.replace("->", " -> ") + ".",
                    "Ask them, or say what else shows it.");
        }
    }

    /** Copies. */
    public LinkEvidence {
        rows = List.copyOf(rows);
        speakers = List.copyOf(speakers);
    }

    /**
     * {@return what is said of each link}
     *
     * @param links of a chain, each {@code from->to}
     * @param statements whoever may see the words
     */
    public static LinkEvidence of(List<String> links, List<Statement> statements) {
        Ways ways = new Ways(links);
        List<Statement> spoken = statements.stream()
                .filter(said -> about(said).filter(ways::isWay).isPresent())
                .toList();
        List<Row> rows = new ArrayList<>();
        links.stream().distinct().forEach(link -> rows.add(row(link, true, ways, spoken)));
        spoken.stream()
                .flatMap(said -> about(said).stream())
                .distinct()
                .filter(way -> !links.contains(way))
                .forEach(way -> rows.add(row(way, false, ways, spoken)));
        return new LinkEvidence(rows, sources(spoken));
    }

    private static Optional<String> about(Statement said) {
        return said.claim()
                .filter(claim -> claim.says() != Claim.Says.UNASKED_CHANGE)
                .map(Claim::about);
    }

    private static Row row(String path, boolean link, Ways ways, List<Statement> spoken) {
        List<String> confirm = sources(said(path, Claim.Says.CONFIRMS, spoken));
        List<String> contradict = sources(said(path, Claim.Says.CONTRADICTS, spoken));
        List<String> along = new ArrayList<>();
        if (link) {
            along.addAll(sources(spoken.stream()
                    .filter(said ->
                            about(said).filter(way -> ways.runsOver(way, path)).isPresent())
                    .toList()));
            along.removeAll(confirm);
            along.removeAll(contradict);
        }
        return new Row(path, link, confirm, contradict, along);
    }

    private static List<Statement> said(String path, Claim.Says says, List<Statement> spoken) {
        return spoken.stream()
                .filter(said -> said.claim()
                        .filter(claim -> claim.about().equals(path) && claim.says() == says)
                        .isPresent())
                .toList();
    }

    private static List<String> sources(List<Statement> statements) {
        return statements.stream().map(Statement::source).distinct().toList();
    }

    /**
     * {@return a link or way}
     *
     * @param path {@code from->to}
     */
    public Optional<Row> row(String path) {
        return rows.stream().filter(row -> row.path().equals(path)).findFirst();
    }

    /** {@return a question for each link people contradict, and for each nobody mentions where they speak of others} */
    public List<Problem> questions() {
        List<Problem> questions = new ArrayList<>();
        for (Row row : rows) {
            if (!row.contradict().isEmpty()) {
                questions.add(row.contradicted());
            } else if (!row.mentioned() && !speakers.isEmpty()) {
                questions.add(row.silent());
            }
        }
        return questions;
    }

    /** {@return links by how many sources there are on each side} */
    public Table table() {
        Table table = Table.of("Links by sources", "link", "confirm", "contradict", "along", "");
        for (Row row : rows) {
            table = table.row(
                    name(row),
                    Integer.toString(row.confirm().size()),
                    Integer.toString(row.contradict().size()),
                    row.link() ? Integer.toString(row.along().size()) : "",
                    row.mentioned() ? "" : "nobody mentions it");
        }
        return table;
    }

    /** {@return links by the ids of the sources on each side, for those who work with the study} */
    public Table bySource() {
        Table table = Table.of("Links by source", "link", "confirm", "contradict", "along");
        for (Row row : rows) {
            table = table.row(
                    name(row),
                    String.join(", ", row.confirm()),
                    String.join(", ", row.contradict()),
                    String.join(", ", row.along()));
        }
        return table;
    }

    private static String name(Row row) {
        return row.path().replace("->", " -> ") + (row.link() ? "" : " (longer way)");
    }

    @Override
    public String toString() {
        return table().toString();
    }
}
