// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A table of answers as the study declares it, with its content once it was read. Only what is declared is ever kept.
 */
public final class DataSource implements Shaped {

    /** The written form. */
    public static final Shape<DataSource> SHAPE = Shape.of(
            "data source",
            "A table of answers: a CSV or XLSX file beside the study.",
            DataSource::new,
            Param.required("id", Kind.id(), "the name it is known by in the study"),
            Param.required("file", Kind.text(), "beside the study file, ending in .csv or .xlsx"),
            Param.optional(
                            "layout",
                            Kind.choice("wide", "long"),
                            "wide: a row a respondent; long: a row a respondent and wave")
                    .or("wide"),
            Param.optional("separator", Kind.choice("comma", "semicolon", "tab"), "between cells of a CSV file")
                    .or("comma"),
            Param.optional("decimal", Kind.choice("point", "comma"), "decimal sign of numbers")
                    .or("point"),
            Param.optional("encoding", Kind.choice("utf-8", "utf-16", "windows-1252"), "of a CSV file")
                    .or("utf-8"),
            Param.required(
                    "respondent", Kind.text(), "the column with a code for each person; it is hashed on reading"),
            Param.optional("wave", Kind.text(), "the column that says when, in a long table"),
            Param.optional("waves", Kind.named(Kind.text()), "how each wave is written in the table")
                    .or("its id"),
            Param.optional("group", Kind.text(), "the column that says which group"),
            Param.optional(
                    "groups", Kind.named(Kind.text()), "how each group is written in the table; our own group first"),
            Param.optional("cluster", Kind.text(), "the column that says who was sampled together"),
            Param.optional("mode", Kind.text(), "the column that says self, assisted or proxy"),
            Param.optional("traits", Kind.named(Kind.text()), "more columns to tell people apart by, such as gender"),
            Param.required(
                    "columns",
                    Kind.named(Kind.text()),
                    "the column of each indicator; in a wide table {wave} stands for the wave as it is written"),
            Param.optional("people", Kind.named(Kind.number(0, 1e12)), "how many people each group has, asked or not"),
            Param.optional(
                    "non-response",
                    Kind.choice("like-respondents", "no-change", "bounds"),
                    "what is assumed of those who did not answer"),
            Param.optional(
                    "inference",
                    Kind.choice("this-group", "people-like-these"),
                    "whom the range is about: this group itself, or all people like these"));

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
     * @param numbers by the id of the group; by an empty id where the table knows no groups
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

    /** {@return the name it is known by in the study} */
    public String id() {
        return args.text("id");
    }

    /** {@return the file, beside the study} */
    public String file() {
        return args.text("file");
    }

    /** {@return how each group is written in the table, by its id; our own group first} */
    public Map<String, String> groups() {
        return args.named("groups", String.class);
    }

    /** {@return how many people each group has, asked or not, by the id of the group} */
    public Map<String, Double> people() {
        return args.named("people", Double.class);
    }

    /** {@return the column of each indicator, by its id} */
    public Map<String, String> columns() {
        return args.named("columns", String.class);
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
