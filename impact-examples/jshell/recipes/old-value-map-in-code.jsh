// My old value map has one row; does the same row in code give the same number?
// 100 people, 1,000 euros a year each; 25% would have happened anyway, 10% displaced, 30% due to others, 20% drop-off,
// four years, 3.5% a year with a year 0 column, 100,000 euros put in.
var row = ValuedOutcome.named("Work").of("trainees").
    quantity(100).valuedAt(eur(1_000).perYear()).lastingYears(4).
    less(deadweight(0.25), displacement(0.10), attributionToOthers(0.30), dropOff(0.20))
var map = SroiStudy.named("Old value map").in("EUR").under("value-map").
    withStakeholders(Stakeholder.of("trainees", "Trainees"), Stakeholder.of("funder", "Funder")).
    withActivities(Activity.of("training", "Training")).
    withInputs(Investment.cash("grant", "funder", 100_000).forActivities("training")).
    withOutcomes(row).
    withChain(Link.of("training", "work"))
var result = compile(map).calculate()
show(result)
println()
show(result.waterfall("work"))
println()
show(result.byYear())
/exit
