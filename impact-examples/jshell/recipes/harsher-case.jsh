// The assurer doubts two shares. What is left of the ratio?
var study = example("wheels-to-meals")
var plan = compile(study)
var harsher = study.with("fewer-falls", o -> o.less(deadweight(0.25))).
    with("better-managed-health", o -> o.less(attributionToOthers(0.40), dropOff(0.30)))
var harsh = compile(harsher)
show(harsh.calculate().minus(plan.calculate()))
// From what share on is nothing left? The study stays as it is; every case is a new one.
println()
for (double share : List.of(0.0, 0.25, 0.50, 0.75)) {
    var one = compile(study.with("fewer-falls", o -> o.less(deadweight(share)))).calculate();
    println("deadweight " + Numerals.ENGLISH.percent(share, 0) + ": " + Numerals.ENGLISH.fixed(one.ratio().orElseThrow(), 2));
}
// Without a step at all.
println()
show(compile(study.with("fewer-falls", o -> o.without("attribution-to-others"))).calculate().minus(plan.calculate()))
/exit
