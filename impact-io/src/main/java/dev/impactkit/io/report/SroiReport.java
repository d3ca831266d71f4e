// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import dev.impactkit.core.Problem;
import dev.impactkit.core.audience.Audience;
import dev.impactkit.core.draw.Draws;
import dev.impactkit.core.draw.Method;
import dev.impactkit.core.engine.Simulation;
import dev.impactkit.core.model.Period;
import dev.impactkit.sroi.SroiPlan;
import dev.impactkit.sroi.SroiStudy;
import java.util.List;

/**
 * The report of a study, valued or without a single euro: the range first, then what it is worth and to whom, how that
 * came about, by which conventions, on what evidence, and what is left open.
 */
public final class SroiReport {
    private SroiReport() {}

    /**
     * {@return the report of a study, in English}
     *
     * @param plan the compiled study
     * @param problems everything found while reading and compiling it
     * @param draws how many, from which seed, for the ranges; nothing is drawn where nothing is uncertain
     */
    public static Report of(SroiPlan plan, List<Problem> problems, Draws draws) {
        return of(plan, problems, draws, Wording.ENGLISH);
    }

    /**
     * {@return the report of a study, for anybody to read}
     *
     * @param plan the compiled study
     * @param problems everything found while reading and compiling it
     * @param draws how many, from which seed, for the ranges; nothing is drawn where nothing is uncertain
     * @param wording the language
     */
    public static Report of(SroiPlan plan, List<Problem> problems, Draws draws, Wording wording) {
        return of(plan, problems, draws, wording, Audience.PUBLIC);
    }

    /**
     * {@return the report of a study for given readers; for others than the organisation itself small groups are protected
     *     and words without consent left out}
     *
     * @param plan the compiled study
     * @param problems everything found while reading and compiling it
     * @param draws how many, from which seed, for the ranges; nothing is drawn where nothing is uncertain
     * @param wording the language
     * @param audience who reads it
     */
    public static Report of(SroiPlan plan, List<Problem> problems, Draws draws, Wording wording, Audience audience) {
        Subject subject = Subject.of(plan, problems, draws, wording, audience);
        Stamp stamp = new Stamp(
                subject.result().fingerprint(),
                Stamp.libraryVersion(),
                plan.study().isValued() ? new ConventionPart(subject).name() : "",
                subject.simulation().map(Simulation::draws));
        return new Report(plan.study().name(), facts(subject), sections(subject, stamp), stamp, wording);
    }

    private static List<Section> sections(Subject subject, Stamp stamp) {
        OpenPart open = new OpenPart(subject);
        AskedPart asked = new AskedPart(subject);
        VoicePart voices = new VoicePart(subject);
        IndicatorPart indicators = new IndicatorPart(subject);
        return List.of(
                new AnswerPart(subject).section(),
                new DriversPart(subject).section(),
                new FindingOutPart(subject).section(),
                new WorthPart(subject).section(),
                new OutcomePart(subject).section(),
                asked.who(),
                indicators.section(),
                new GivenPart(subject).section(),
                voices.said(),
                voices.judged(),
                voices.sideBySide(indicators),
                indicators.notMeasured(),
                new WaterfallPart(subject).section(),
                new PartsPart(subject).section(),
                new InputPart(subject).section(),
                new ConventionPart(subject).section(),
                new ChainPart(subject).section(),
                voices.learnt(),
                open.leftOut(),
                open.open(),
                new ProvenancePart(subject).section(),
                again(subject, stamp));
    }

    private static Sheet facts(Subject subject) {
        SroiStudy study = subject.study();
        String kind = "kind." + study.impact().mode().word();
        Sheet facts =
                subject.sheet("", Word.FACT, Word.CONTENT).row(Cell.of(subject.say(Word.KIND)), subject.term(kind));
        facts = told(facts, subject.say(Word.SCOPE), study.impact().scope());
        facts = told(
                facts,
                subject.say(Word.PERIOD),
                study.impact().period().map(period -> days(subject, period)).orElse(""));
        facts = told(facts, subject.say(Word.MONEY_OF), money(subject, study));
        // Where somebody could be recognised, a report says for whom it was made.
        boolean people = !subject.read().isEmpty()
                || !study.impact().evidence().statements().isEmpty();
        facts = told(
                facts,
                subject.say(Word.READERS),
                people ? subject.wording().term("audience." + subject.audience().word()) : "");
        return study.isValued() ? told(facts, subject.say(Word.CONVENTION), new ConventionPart(subject).name()) : facts;
    }

    private static Sheet told(Sheet facts, String label, String text) {
        return text.isBlank() ? facts : facts.row(Cell.of(label), Cell.of(text));
    }

    private static String days(Subject subject, Period period) {
        Wording wording = subject.wording();
        return subject.say(Word.FROM_TO, wording.date(period.from()), wording.date(period.to()));
    }

    private static String money(Subject subject, SroiStudy study) {
        return study.priceYear() == 0 || study.currency().isEmpty()
                ? study.currency()
                : subject.say(Word.PRICES_OF, study.currency(), Integer.toString(study.priceYear()));
    }

    private static Section again(Subject subject, Stamp stamp) {
        Sheet sheet = subject.sheet("", Word.WHAT, Word.VALUE)
                .row(Cell.of(subject.say(Word.FINGERPRINT)), Cell.of(stamp.fingerprint()))
                .row(Cell.of(subject.say(Word.VERSION)), Cell.of(stamp.version()));
        if (subject.study().isValued()) {
            sheet = sheet.row(Cell.of(subject.say(Word.CONVENTION)), Cell.of(stamp.convention()));
        }
        sheet = stamp.draws().isEmpty()
                ? sheet.row(Cell.of(subject.say(Word.DRAWS)), Cell.of(subject.say(Word.NOT_DRAWN)))
                : drawn(subject, sheet, stamp.draws().get());
        return subject.section(Word.AGAIN).with(sheet);
    }

    private static Sheet drawn(Subject subject, Sheet sheet, Draws draws) {
        Sheet told = sheet.row(Cell.of(subject.say(Word.DRAWS)), Cell.of((double) draws.count(), Style.QUANTITY))
                .row(Cell.of(subject.say(Word.SEED)), Cell.of(Long.toString(draws.seed())));
        return draws.method() == Method.MONTE_CARLO
                ? told
                : told.row(
                        Cell.of(subject.say(Word.SPREAD_HOW)),
                        subject.term("draws." + draws.method().name()));
    }
}
