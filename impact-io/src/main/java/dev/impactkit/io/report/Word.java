// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.report;

import java.util.Locale;

/** Every fixed word and sentence of a report, with its English; {0}, {1}, … are gaps to be filled. */
enum Word {
    // Dates and small words.
    MONTHS("January February March April May June July August September October November December"),
    DATE("{0} {1} {2}"),
    YES("yes"),
    NO("no"),
    NEVER("never"),
    THE_STUDY("the study"),
    SUM("sum"),

    // Under the title.
    FACT("about this study"),
    CONTENT("content"),
    KIND("kind of study"),
    SCOPE("scope"),
    PERIOD("period"),
    FROM_TO("{0} to {1}"),
    MONEY_OF("money"),
    PRICES_OF("{0}, prices of {1}"),
    CONVENTION("convention"),

    // Who was asked, what changed.
    READERS("readers"),
    WHO_ANSWERED("Who was asked and answered"),
    TABLE_OF("table"),
    WAVE("wave"),
    HOW_MANY("people"),
    ANSWERED("answered"),
    RESPONSE("response"),
    MODE_SELF("themselves"),
    MODE_ASSISTED("with help"),
    MODE_PROXY("by somebody else"),
    RESPONSE_NOTE("{0}: those who did not answer {1}; the range is about {2}."),
    THIS_GROUP("this group itself"),
    PEOPLE_LIKE_THESE("all people like these"),
    LOW_RESPONSE(
            "Fewer than seven in ten of {0} answered {1} both times: {2} of {3}. Were none of the others better off,"
                    + " {4} of all would be; were all of them, {5}."),
    WHAT_CHANGED("What changed"),
    BASELINE("baseline"),
    TARGET("target"),
    ACTUAL("actual"),
    ACHIEVED("achieved"),
    BETTER("better"),
    SAME("same"),
    WORSE("worse"),
    PAIRS("answered both"),
    INTERVAL("interval of better (95%)"),
    FROM_WAVE("from"),
    TO_WAVE("to"),
    CHANGE_NOTE(
            "Among those who answered both times: means, and medians of scales that only rank. The interval is Wilson's, for the share who are better off."),
    SIZES("How large the changes are"),
    LATER_BETTER("later is better"),
    IN_SPREADS("standard deviations"),
    P("p"),
    RELIABLY("reliably"),
    BETTER_WORSE("{0} better, {1} worse"),
    WITH_INTERVAL("{0} ({1} to {2})"),
    WITHOUT_INTERVAL("{0} (no interval)"),
    SIZE_NOTE(
            "How large: the share of people whose later answer is the better one, with half of those who stayed the same, so"
                    + " that 50% is no change; and, where distances mean something, the mean change towards the better in"
                    + " standard deviations (Hedges' g). In brackets 95% intervals from drawing the same people anew (BCa). p is"
                    + " the chance of answers as uneven as these if nobody were more likely to move one way, by the sign test,"
                    + " or Wilcoxon's where distances mean something. A wide interval or a large p says that little is known,"
                    + " not that nothing changed."),
    HOLM_NOTE("Among {0} comparisons side by side some may be striking by chance: every p is raised for that (Holm)."),
    HOLM_HIDDEN("Those left out here count among them as if they told nothing."),
    RELIABLE_NOTE(
            "Reliably is by more than 1.96 times the error of a difference, from the reliability that the study states and"
                    + " the spread of the first answers (Jacobson and Truax 1991). All others changed too little to be sure of."),
    BY_TRAIT("{0}, {1} to {2}"),
    TRAIT("by"),
    PART("part"),
    NOT_KNOWN("not known"),
    BY("{0} by {1}"),
    PARTS_SMALL("Too few people stand behind the parts to show them: {0}."),
    WITHHELD(
            "A dash stands for numbers these readers may not see: fewer than five people stand on one side of {0}. Where a"
                    + " total would give them away, another outcome is left out as well."),
    GIVEN_AWAY(
            "The totals alone tell what few people answered about {0}: show this report only to those who may know."),
    PARTS_WITHHELD(
            "The parts are left out, since with them the numbers could be worked out that these readers may not see."),
    NET_EFFECTS("Beyond what would have come about anyway"),
    COMPARED_WITH("compared with"),
    CAME_ABOUT("came about"),
    ANYWAY("anyway"),
    NET_EFFECT("net effect"),
    AS_DEADWEIGHT("as deadweight"),
    EVIDENCE_GRADE("evidence, 1-6"),
    ANSWERS_GIVEN("What people answered"),
    LEFT_OUT_TO_PROTECT("A dash stands for a number that is left out so that nobody can be recognised."),
    NOT_MEASURED("What was not measured"),
    NO_INDICATOR("No indicator shows whether it happens."),
    NOT_ASKED("Its indicators were not asked, or their answers were not read: {0}."),
    WHY("why"),
    SAID("What people said"),
    SAID_NOTE("Words stay words: they are counted by the {0} sources they come from and never turned into a number of"
            + " anything else. Only words whose speakers agreed to it are shown to others."),
    THEMES("Themes"),
    THEME("theme"),
    SOURCES("sources"),
    STATEMENTS("statements"),
    LINKS_SAID("What they say of the steps of the chain"),
    CONFIRM("sources that confirm it"),
    CONTRADICT("that contradict it"),
    NOTE("note"),
    NOBODY_MENTIONS("nobody mentions it"),
    JUDGED("How it was judged"),
    OVERALL("{0}, overall: {1} ({2})."),
    CRITERION("criterion"),
    LEVEL("level"),
    NOT_JUDGED("not judged"),
    SIDE_BY_SIDE("Side by side, none turned into another"),
    INDICATORS("indicators"),
    RUBRICS("rubrics"),
    STORIES("stories"),
    NET_OF("{0} beyond others ({1} to {2})"),
    LEARNT("What was learnt, and decided"),
    DECISION("decision"),
    OWNER("who sees to it"),
    REVIEW_BY("look again by"),

    // The answer.
    ANSWER("What it comes to"),
    RATIO_RANGE("For every {0} 1 put in, between {1} and {2} of value comes back: nine draws in ten lie in this range."
            + " With every amount at its best estimate it is {3}."),
    RATIO_TOGETHER("If instead all uncertain amounts move together, everything favourable at once or everything"
            + " unfavourable at once, it is between {0} and {1}."),
    RANGE_MEANING("The ranges show the uncertainty stated in the study: {0} draws from seed {1}, each uncertain amount"
            + " drawn independently of the others. They are not confidence intervals. Each is shown twice, since it is"
            + " too narrow where guesses share a source; with all amounts moving together it is too wide where they do"
            + " not."),
    RANGE_MEANING_LINKED("The ranges show the uncertainty stated in the study: {0} draws from seed {1}, amounts"
            + " correlated as the study states and otherwise drawn independently. They are not confidence intervals."
            + " Each is shown twice, since it is too narrow where more guesses share a source than are stated; with all"
            + " amounts moving together it is too wide where they do not."),
    RANGE_ERROR("Monte-Carlo error, as one standard deviation: another seed would move the ends of these ranges by up"
            + " to {0} of their width and the means by up to {1}."),
    MEAN_BY_FORMULA("The mean of the net present value by formula is {0}; the draws come to {1}, with a Monte-Carlo"
            + " error of {2}."),
    CHANCE("In {0} of {1} draws more value comes back than was put in."),
    WITHOUT_MEANING("In {0} draws a figure has no meaning and they are left out of its range: {1}."),
    RATIO_SINGLE("For every {0} 1 put in, {1} of value comes back."),
    CERTAIN("No amount behind it is stated as uncertain, so there is no range to show. That is no proof that the"
            + " figures are certain."),
    NO_RATIO("There is no ratio: under this convention the investment comes to {0}."),
    RATIO_CAUTION("A ratio belongs to its study and its convention. It says nothing beside a ratio made otherwise."),
    NO_MONEY("This study puts no money value on what changes. It says what changes, for whom, by how much, and how much"
            + " it matters to them."),
    RANGES("Range of stated uncertainty, amounts independent"),
    RANGES_LINKED("Range of stated uncertainty, amounts correlated as stated"),
    RANGES_TOGETHER("Range of stated uncertainty, all amounts moving together"),
    FIGURE("figure"),
    LOW("low (5%)"),
    MIDDLE("middle"),
    HIGH("high (95%)"),
    BEST("best estimate"),
    CORRELATIONS("Amounts that go together"),
    AND("and"),
    RANK("rank correlation"),
    JUDGED_TOGETHER("Amounts judged together, each two of a group correlated"),
    GROUP("group"),
    AMOUNTS("amounts"),

    // What drives it.
    DRIVERS_OF_IT("What drives the answer"),
    DRIVERS("What moves the ratio most, one amount at a time from low to high"),
    AMOUNT("amount"),
    AT_LOW("ratio at low"),
    AT_HIGH("ratio at high"),
    SWITCH_DOWN(
            "At the best estimates the ratio is {0}. It falls to 1, where no more comes back than was put in, if one"
                    + " amount alone becomes what the table says."),
    SWITCH_UP("At the best estimates the ratio is {0}. It reaches 1, where as much comes back as was put in, if one"
            + " amount alone becomes what the table says."),
    NO_SWITCH("At the best estimates the ratio is {0}. No amount alone can bring it to 1."),
    SWITCHES("What one amount must be for a ratio of 1, the nearest first"),
    MUST_BE("must be"),
    STATED_RANGE("stated range"),
    WITHIN_RANGE("within it"),
    BEYOND_RANGE("beyond it"),
    TAKEN_AS_CERTAIN("none, taken as certain"),

    // What to find out.
    FINDING_OUT("What is worth finding out"),
    DECISION_IS("The study is made to decide whether to go on: each {0} 1 put in is to bring back at least {1}."),
    WOULD_GO("As things are known, the better choice on average is to go on; in {0} of the draws it would turn out to"
            + " have been wrong."),
    WOULD_STOP("As things are known, the better choice on average is to stop; in {0} of the draws it would turn out to"
            + " have been wrong."),
    NOTHING_TO_FIND("No draw turns the decision, so for this decision nothing more need be known."),
    WORTH_OF_ALL(
            "To know everything before deciding once would be worth {0} on average. What costs more to find out does"
                    + " not pay for this decision; it may be owed to those concerned for other reasons."),
    WORTH_KNOWING("What it is worth at most to know one amount"),
    AT_MOST("worth at most"),
    ERROR("error"),

    // Figures.
    WORTH("What it is worth, and to whom"),
    HEADLINES("Present value before inputs"),
    TO_WHOM("to whom"),
    PEOPLE("people and organisations"),
    PUBLIC_BUDGETS("public budgets"),
    TOTAL("total"),
    MAIN("Main figures"),
    VALUE("value"),
    RATIO("social return per {0} 1"),
    NET_RATIO("net social return per {0} 1"),
    PRESENT_VALUE("present value"),
    INVESTMENT("investment"),
    NPV("net present value"),
    PAYBACK("payback, in months"),
    PAYBACK_DISCOUNTED("payback of present values, in months"),
    CASHABLE("of which can be released from a budget"),
    PROXY_SHARE("share of the value that no payer can release"),
    WEIGHTED("present value with distributional weights"),

    // Outcomes.
    OUTCOMES("What changes, and for whom"),
    OUTCOME("outcome"),
    FOR("for"),
    EFFECT("effect"),
    POSITIVE("positive"),
    NEGATIVE("negative"),
    NOT_INTENDED("{0}, not intended"),
    QUANTITY("quantity"),
    UNIT("unit"),
    NET_OF_OTHERS("due to the activity"),
    FIRST_YEAR("net, first year"),
    DEPTH("depth, 1-10"),
    IMPORTANCE("importance, 1-10"),
    OUTPUTS("What is made"),
    OUTPUT("output"),
    NAMED_QUANTITIES("Quantities"),

    // Waterfalls and parts.
    WATERFALLS("How each outcome comes to its value"),
    STEP("step"),
    CHANGE("change"),
    AFTER("value after"),
    PARTS("Where the value comes from"),
    BY_STAKEHOLDER("Present value by who experiences the change"),
    STAKEHOLDER("stakeholder"),
    BY_ACCOUNT("Present value by where the money lands, with both legs of every transfer"),
    ACCOUNT("account"),
    BY_ACTIVITY("Present value by activity"),
    ACTIVITY("activity"),
    BY_YEAR("By year"),
    YEAR("year"),
    YEAR_NUMBER("year {0}"),
    UNDISCOUNTED("value, undiscounted"),
    BY_EVIDENCE("Present value by how strong the evidence of the quantity is"),
    NOT_GRADED("not graded"),
    BY_METHOD("Present value by how the values were found"),
    METHOD("method"),

    // Inputs and convention.
    INPUTS("What was put in"),
    INPUT("input"),
    FROM("from"),
    KIND_OF("kind"),
    COUNTED("counted as the investment"),
    INPUTS_UNDISCOUNTED("inputs that count, undiscounted"),
    NOT_ALL_COUNTED("Under this convention not everything that was put in counts as the investment: {0} of {1}."),
    CONVENTIONS("By which conventions"),
    CONVENTION_IS("The figures follow the convention {0}. Its source: {1}."),
    CONVENTION_DOUBTS("What is doubtful in our reading of it: {0}."),
    CONVENTION_KEPT("The study changes none of its choices."),
    CONVENTION_CHANGED("The study makes choices of its own; the table says what the convention had there."),
    SCHEDULE_IS("The schedule {0}: {1}. To be looked at again after {2}."),
    CHANGED("{0}, but {1}"),
    CHOICE("choice"),
    HERE("here"),
    PRESET_SAYS("convention says"),
    NOTHING("nothing"),

    // Chain.
    CHAIN("How the activities lead there, and what shows it"),
    LINKS("Steps of the chain"),
    TO("leads to"),
    EVIDENCE("evidence"),
    ASSUMPTION("assumption"),
    STATUS("status"),
    SHOWN_BY("What shows the outcomes"),
    INDICATOR("indicator"),
    INVOLVED("Who is affected, and who was asked"),
    SIZE("size"),
    HOW("how"),
    ASKED("people asked"),
    WHEN("when"),

    // Judgements.
    LEFT_OUT("What was looked at and left out"),
    WHAT("what"),
    BECAUSE("because"),
    AGREED_WITH("agreed with"),
    OPEN("What is still open"),
    QUESTIONS("Questions only a person can answer"),
    WARNINGS("Warnings"),
    ERRORS("Errors"),
    ABOUT("about"),
    MATTER("what is the matter"),
    ADVICE("what to do"),
    ANSWERS("Questions answered"),
    QUESTION("question"),
    ANSWER_IS("answer"),
    DECIDED_BY("decided by"),
    ON("on"),

    // Numbers and stamp.
    PROVENANCE("Where the numbers come from"),
    STATED_AS("stated as"),
    SOURCE("source or reason"),
    UNSOURCED("{0} of {1} numbers have neither a source nor a reason."),
    AGAIN("To get the same figures again"),
    FINGERPRINT("fingerprint of the calculation"),
    VERSION("version of ImpactKit"),
    DRAWS("draws"),
    SEED("seed"),
    SPREAD_HOW("how the draws are spread"),
    NOT_DRAWN("none: no amount is uncertain");

    private final String english;

    Word(String english) {
        this.english = english;
    }

    /** {@return the key it has in a {@link Wording}, such as {@code ratio-range}} */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    String english() {
        return english;
    }
}
