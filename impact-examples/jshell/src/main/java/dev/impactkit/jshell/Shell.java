// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.jshell;

import dev.impactkit.core.Checked;
import dev.impactkit.core.Problem;
import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.plan.Explanation;
import dev.impactkit.io.report.Report;
import dev.impactkit.io.report.SroiReport;
import dev.impactkit.io.report.Wording;
import dev.impactkit.io.study.StudyFormats;
import dev.impactkit.sroi.ConventionSpread;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The words of the shell, to be imported statically with those of {@link Questions}. They return ordinary values of the library; only {@link #show},
 * {@link #help()}, {@link #read}, {@link #save} and {@link #welcome} print.
 */
public final class Shell {
    private static final int DRAWS = 10_000;

    private Shell() {}

    /** Prints the line the shell starts with. */
    public static void welcome() {
        System.out.println("ImpactKit: help() says what one can do here, help(\"deadweight\") explains a word.");
    }

    /** Prints what one can do, in thirteen lines. */
    public static void help() {
        System.out.println(Help.overview());
    }

    /**
     * Prints what a word of a study means: a step, an estimate, a choice of a convention, a field of a file.
     *
     * @param word as it is written in a file, such as {@code deadweight}
     */
    public static void help(String word) {
        System.out.println(Help.of(word));
    }

    /**
     * Prints anything as text of at most 100 columns: results, tables, lists of problems, explanations, ranges.
     *
     * @param what what is to be seen
     */
    public static void show(Object what) {
        System.out.println(Shown.of(what));
    }

    /**
     * {@return the study of a file; what is doubtful in it is counted in one printed line}
     *
     * @param file name of a file that ends in .yaml or .json, or the YAML itself where it has several lines
     * @throws Stopped if there is an error; all of them are printed before
     */
    public static SroiStudy read(String file) {
        Checked<SroiStudy> read = reading(file);
        SroiStudy study = orStop(read);
        List<Problem> open = read.problems();
        System.out.println(
                "Read " + study + (open.isEmpty() ? "." : ". " + Problems.count(open) + ": show(check(study))."));
        return study;
    }

    /**
     * {@return everything that is wrong, doubtful or to be asked about in a file, with lines and columns}
     *
     * @param file name of a file that ends in .yaml or .json, or the YAML itself where it has several lines
     */
    public static List<Problem> check(String file) {
        return reading(file).problems();
    }

    /**
     * {@return everything that is wrong, doubtful or to be asked about in a study}
     *
     * @param study the study
     */
    public static List<Problem> check(SroiStudy study) {
        return study.check();
    }

    private static Checked<SroiStudy> reading(String file) {
        return file.contains("\n")
                ? StudyFormats.standard().format("yaml").read("", file.getBytes(StandardCharsets.UTF_8))
                : StudyFormats.standard().read(Path.of(file));
    }

    /**
     * {@return a study that comes with the shell, with the tables of answers it counts in}
     *
     * @param name such as {@code wheels-to-meals}, the worked example of the SROI Guide, or {@code de-schakel/zonder-euro}
     *     and {@code de-schakel/met-euro}, a made-up year of asking people
     * @throws Stopped if there is none of that name
     */
    public static SroiStudy example(String name) {
        return Examples.read(name);
    }

    /**
     * {@return the plan of a study, ready to calculate}
     *
     * @param study the study
     * @throws Stopped if there is an error; all of them are printed before
     */
    public static SroiPlan compile(SroiStudy study) {
        return orStop(SroiPlan.compile(study));
    }

    static <T> T orStop(Checked<T> checked) {
        List<Problem> errors =
                checked.problems().stream().filter(Problem::isError).toList();
        return checked.value().orElseThrow(() -> {
            show(errors);
            return new Stopped(Problems.count(errors) + ", as listed above. Mend and try again.");
        });
    }

    /**
     * {@return how much of the answer is choice: the study under every named convention and every single change}
     *
     * @param study the study
     */
    public static ConventionSpread spread(SroiStudy study) {
        return ConventionSpread.of(study);
    }

    /**
     * {@return how a value came about, at the best estimates}
     *
     * @param plan of a study
     * @param path of a figure, of a line of a waterfall, or of an amount
     * @throws Stopped if nothing is called so
     */
    public static Explanation explain(SroiPlan plan, String path) {
        return Questions.orStop(() -> plan.explain(path));
    }

    /**
     * {@return the whole study as a report: result, range, waterfalls, chain, convention, where every number is from}
     *
     * @param plan of a study
     */
    public static Report report(SroiPlan plan) {
        return report(plan, Audience.PUBLIC);
    }

    /**
     * {@return the whole study as a report for given readers}
     *
     * @param plan of a study
     * @param readers who reads it: for others than the organisation itself small groups are protected
     */
    public static Report report(SroiPlan plan, Audience readers) {
        return SroiReport.of(plan, plan.study().check(), Draws.of(DRAWS).seed(1), Wording.ENGLISH, readers);
    }

    /**
     * Writes to a file: a study by the ending .yaml or .json, a report by .md, .txt, .csv or .json, anything else as
     * {@link #show} prints it by .txt.
     *
     * @param what what is to be kept
     * @param file name of the file, which is replaced if it is there
     * @throws Stopped if it cannot be written
     */
    public static void save(Object what, String file) {
        String text = Saved.text(what, file);
        try {
            Files.writeString(Path.of(file), text.endsWith("\n") ? text : text + "\n");
        } catch (IOException e) {
            throw new Stopped(file + " cannot be written: " + e.getMessage());
        }
        System.out.println("Saved " + file + ".");
    }
}
