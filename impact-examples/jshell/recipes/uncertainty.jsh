// How sure are we, and which number is worth a better look?
var study = example("wheels-to-meals").
    with("fewer-falls", o -> o.quantity(triangular(4, 7, 9)).less(deadweight(Amount.of(uniform(0, 0.20))))).
    with("better-managed-health", o -> o.less(attributionToOthers(Amount.of(pert(0.05, 0.10, 0.30))))).
    with("new-friends", o -> o.quantity(Amount.formula("30 * friends"))).
    withQuantity("friends", Amount.of(kOfN(16, 30)).because(Note.source("interviews, spring 2009")))
var plan = compile(study)
// The best estimates give one ratio; the range is shown beside it, never instead of it.
println("At the best estimates: " + Numerals.ENGLISH.fixed(plan.calculate().ratio().orElseThrow(), 2))
var range = range(plan)
show(range)
println()
show(tornado(plan))
// Twice the draws and another seed: how much of the range is chance?
println()
show(plan.simulate(Draws.of(20_000).seed(7)))
// What is known of one number.
println()
show(explain(plan, "friends"))
help("pert")
/exit
