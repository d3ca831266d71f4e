// The same year, valued: quantities, net effects and drop-off are counted in the answers.
var study = example("de-schakel/met-euro")
var plan = compile(study)
show(plan.calculate())
println()
show(range(plan))
// How betaald werk came about, down to the counts and the file they stand in.
println()
show(plan.calculate().waterfall("aan-het-werk"))
println()
show(explain(plan, "aan-het-werk.net-quantity"))
// The answers are one row of the tornado: asking more people would narrow the range most.
println()
show(tornado(plan))
// Had nothing changed for those who did not answer: what moves?
var table = study.impact().measuring().data().get(0)
var careful = study.withData(table.assuming(NonResponse.NO_CHANGE))
println()
show(compile(careful).calculate().minus(plan.calculate()))
// Had there been no waiting list, the counterfactual would be a judgement with a name and a reason.
var judged = study.with("aan-het-werk", o -> ValuedOutcome.of(o.outcome().withoutComparison()).
    valuedAt(o.values().get(0)).valuedAt(o.values().get(1)).lastingYears(2).
    less(deadweight(Amount.of(uniform(0.40, 0.80)).because(Note.reason("guess of two counsellors", "An")))))
println()
show(range(compile(judged)))
/exit
