// How sure are we?
var study = example("wheels-to-meals").
    with("fewer-falls", o -> o.quantity(triangular(4, 7, 9)).less(deadweight(Amount.of(uniform(0, 0.20))))).
    with("better-managed-health", o -> o.less(attributionToOthers(Amount.of(pert(0.05, 0.10, 0.30))))).
    with("new-friends", o -> o.quantity(Amount.formula("30 * friends"))).
    withQuantity("friends", Amount.of(kOfN(16, 30)).because(Note.source("interviews, spring 2009")))
var plan = compile(study)
// The best estimates give one ratio; the range is shown beside it, never instead of it.
println("At the best estimates: " + Numerals.ENGLISH.fixed(plan.calculate().ratio().orElseThrow(), 2))
// Shown twice: amounts independent, and all moving together. The truth about its width lies between.
var range = range(plan)
show(range)
// How far the number of draws may have put these numbers off, and the mean without drawing.
println()
show(range.errors())
println()
show("Without drawing: " + plan.moments("npv"))
// Two of these were guessed by the same manager: if one guess is too high, the other probably is as well.
var judged = study.withJudgedTogether(JudgedTogether.of("manager", "fewer-falls.quantity", "better-managed-health.attribution-to-others"))
println()
show(range(compile(judged)))
// As many draws as it takes for an error of 0.001 in the mean of the ratio, on two threads.
var precise = plan.simulator().threads(2).untilPrecise(Draws.of(16_384).seed(7), "ratio", 0.001, 10_000_000)
println()
println(Numerals.ENGLISH.fixed((double) precise.draws().count(), 0) + " draws: mean " +
    Numerals.ENGLISH.fixed(precise.of("ratio").mean(), 3))
// Why the mean is not the best estimate.
println()
show(meanGap(plan))
println()
// What is known of one number.
show(explain(plan, "friends"))
help("pert")
/exit
