// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of answers as the study declares it, with its content once it was read. Only what is declared is ever kept.
 */
public final class DataSource implements Item {

    /** The written form. */
    public static final Shape<DataSource> SHAPE = Shape.of(
                    "data-source",
                    "A table of answers: a CSV or XLSX file beside the study.",
                    DataSource::new,
                    Param.required("id", Kind.id(), "the name it is known by in the study"),
                    Param.required("file", Kind.text(), "beside the study file, ending in .csv or .xlsx"),
                    Param.optional(
                                    "layout",
                                    Kind.choice("wide", "long"),
                                    "wide: a row a respondent; long: a row a respondent and wave")
                            .or("wide"),
                    Param.optional(
                                    "respondent",
                                    Kind.text(),
                                    "the column with a code for each person; it is hashed on reading")
                            .or("each row is somebody else"),
                    Param.optional("wave", Kind.text(), "the column that says when, in a long table"),
                    Param.optional("waves", Kind.named(Kind.text()), "how each wave is written in the table")
                            .or("its id"),
                    Param.optional("group", Kind.text(), "the column that says which group"),
                    Param.optional(
                            "groups",
                            Kind.named(Kind.text()),
                            "how each group is written in the table; our own group first"),
                    Param.optional("cluster", Kind.text(), "the column that says who was sampled together"),
                    Param.optional("mode", Kind.text(), "the column that says self, assisted or proxy"),
                    Param.optional(
                                    "modes",
                                    Kind.named(Kind.text()),
                                    "how self, assisted and proxy are written in the table")
                            .or("these words"),
                    Param.optional(
                            "traits", Kind.named(Kind.text()), "columns to show what changed by, such as gender"),
                    Param.required(
                            "columns",
                            Kind.named(Kind.text()),
                            "the column of each indicator; in a wide table {wave} stands for the wave as it is written"),
                    Param.optional(
                            "people",
                            Kind.named(Kind.number(0, 1e12)),
                            "how many people each group has, asked or not; without groups {everybody: 60}"),
                    Param.optional(
                            "non-response",
                            Kind.choice("like-respondents", "no-change", "bounds"),
                            "what is assumed of those who did not answer"),
                    Param.optional(
                            "inference",
                            Kind.choice("this-group", "people-like-these"),
                            "whom the range is about: this group itself, or all people like these"))
            .and(Dialect.PARAMS);

    /** Stands among the arguments and not among the parameters: nobody writes it, everybody keeps it. */
    private static final String READ = "read";

    private final Args args;

    private DataSource(Args args) {
        this.args = args;
        Require.text("id of a data source", args.text("id"));
    }

    /**
     * {@return a source of answers given in code; what is called our own group is the first of its groups}
     *
     * @param content the answers
     */
    public static DataSource of(Dataset content) {
        Map<String, String> columns = new LinkedHashMap<>();
        content.asked().forEach(asked -> columns.put(asked.indicator(), asked.indicator()));
        content.texts().forEach(asked -> columns.put(asked.indicator(), asked.indicator()));
        return new DataSource(Args.of("id", content.id())
                .with("file", "given in code")
                .with("respondent", "respondent")
                .with("columns", columns)
                .with(READ, content));
    }

    /**
     * {@return the same, saying how many people our groups have, asked or not}
     *
     * @param numbers by the id of the group; one number under any name where the table knows no groups
     */
    public DataSource ofPeople(Map<String, Double> numbers) {
        return new DataSource(args.replace("people", numbers));
    }

    /**
     * {@return the same with an assumption on those who did not answer}
     *
     * @param assumption what is assumed
     */
    public DataSource assuming(NonResponse assumption) {
        return new DataSource(args.replace("non-response", assumption.word()));
    }

    /** {@return the same with a range about this group itself, and not about all people like these} */
    public DataSource aboutThisGroup() {
        return new DataSource(args.replace("inference", "this-group"));
    }

    /**
     * {@return the data source these arguments declare}
     *
     * @param args by the names of the parameters of {@link #SHAPE}
     * @throws IllegalArgumentException if one is missing that is required
     */
    public static DataSource of(Args args) {
        return SHAPE.make(args);
    }

    @Override
    public String id() {
        return args.text("id");
    }

    /** {@return the file, beside the study} */
    public String file() {
        return args.text("file");
    }

    /** {@return whether a row is a respondent and a wave; else a respondent with all waves} */
    public boolean isLong() {
        return args.text("layout").equals("long");
    }

    /** {@return how the file is written} */
    public Dialect dialect() {
        return Dialect.of(args);
    }

    /** {@return the column with a code for each person; empty where each row is somebody else} */
    public Optional<String> respondent() {
        return args.get("respondent", String.class);
    }

    /** {@return the column that says when, in a long table; empty where not said} */
    public Optional<String> wave() {
        return args.get("wave", String.class);
    }

    /** {@return how each wave is written in the table, by its id; empty where they are written as their ids} */
    public Map<String, String> waves() {
        return args.named("waves", String.class);
    }

    /** {@return the column that says which group; empty where there is one group} */
    public Optional<String> group() {
        return args.get("group", String.class);
    }

    /** {@return the column that says who was sampled together; empty where everybody was sampled alone} */
    public Optional<String> cluster() {
        return args.get("cluster", String.class);
    }

    /** {@return the column that says how people were asked; empty where not said} */
    public Optional<String> mode() {
        return args.get("mode", String.class);
    }

    /** {@return how self, assisted and proxy are written in the table; empty where they are written so} */
    public Map<String, String> modes() {
        return args.named("modes", String.class);
    }

    /** {@return the columns of further traits, by the name of the trait} */
    public Map<String, String> traits() {
        return args.named("traits", String.class);
    }

    /** {@return whether the study says what is assumed of those who did not answer} */
    public boolean isNonResponseStated() {
        return args.has("non-response");
    }

    /** {@return how each group is written in the table, by its id; our own group first} */
    public Map<String, String> groups() {
        return args.named("groups", String.class);
    }

    /** {@return the ids of its groups, our own first; one empty id where it knows none, and then that is everybody} */
    public List<String> groupNames() {
        List<String> declared = List.copyOf(groups().keySet());
        List<String> found = read().flatMap(data -> data.label(Dataset.GROUP))
                .map(Labelled::words)
                .orElse(List.of(""));
        return declared.isEmpty() ? found : declared;
    }

    /**
     * {@return whether a respondent belongs to a group}
     *
     * @param data the content
     * @param respondent from 0
     * @param group id of the group; everybody belongs to an empty one
     */
    public boolean isIn(Dataset data, int respondent, String group) {
        return group.isEmpty()
                || data.label(Dataset.GROUP)
                        .flatMap(groups -> groups.at(respondent))
                        .filter(group::equals)
                        .isPresent();
    }

    /**
     * {@return how many people each group has, asked or not, by the id of the group; where the table knows no groups, one
     *     number under whatever name, such as {@code everybody}, is that of all, by an empty id}
     */
    public Map<String, Double> people() {
        Map<String, Double> said = args.named("people", Double.class);
        boolean one = said.size() == 1 && group().isEmpty() && groupNames().equals(List.of(""));
        if (!one) {
            return said;
        }
        Map<String, Double> all = new LinkedHashMap<>();
        all.put("", said.values().iterator().next());
        return all;
    }

    /** {@return the column of each indicator, by its id} */
    public Map<String, String> columns() {
        return args.named("columns", String.class);
    }

    /**
     * {@return whether it has answers to an indicator, or will have when it is read}
     *
     * @param indicator id of an indicator or composite
     */
    public boolean asks(String indicator) {
        return columns().containsKey(indicator)
                || read().filter(data -> data.asked().stream()
                                .anyMatch(asked -> asked.indicator().equals(indicator)))
                        .isPresent();
    }

    /** {@return what is assumed of those who did not answer; that they are like those who did, where nothing is said} */
    public NonResponse nonResponse() {
        return NonResponse.of(args.text("non-response", NonResponse.LIKE_RESPONDENTS.word()));
    }

    /** {@return whether the range is about this group itself, and not about all people like these} */
    public boolean isAboutThisGroup() {
        return args.text("inference").equals("this-group");
    }

    /** {@return its content; empty where it was not read yet} */
    public Optional<Dataset> read() {
        return args.get(READ, Dataset.class);
    }

    /**
     * {@return the same with its content}
     *
     * @param content what was read
     */
    public DataSource read(Dataset content) {
        return new DataSource(args.replace(READ, content));
    }

    @Override
    public Args args() {
        return args;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataSource that && args.equals(that.args);
    }

    @Override
    public int hashCode() {
        return args.hashCode();
    }

    @Override
    public String toString() {
        return args.toString();
    }
}
