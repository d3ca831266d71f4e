// What changes for whom, how much, how deep, how sure: no money at all.
var garden = SroiStudy.of(ImpactStudy.named("Neighbourhood garden").
    withStakeholders(
        Stakeholder.of("neighbours", "Neighbours").withSize(Amount.of(60)),
        Stakeholder.of("school", "Pupils of the school")).
    withActivities(Activity.of("gardening", "Gardening on Saturdays"), Activity.of("lessons", "Lessons in the garden")).
    withQuantity("less-alone", Amount.of(kOfN(14, 22)).because(Note.source("survey among 22 neighbours"))).
    withOutcomes(List.of(
        Outcome.of("company", "neighbours", "Feels less alone").
            withQuantity(Amount.formula("60 * less-alone")).judged(6, 9),
        Outcome.of("knows-plants", "school", "Knows what grows").
            withQuantity(Amount.of(triangular(40, 75, 90))).judged(3, 5),
        Outcome.of("noise", "neighbours", "Noise on Saturdays").
            withQuantity(Amount.of(4)).judged(2, 3).asNegative())).
    withChain(Link.of("gardening", "company"), Link.of("gardening", "noise"), Link.of("lessons", "knows-plants")))
// What would have happened anyway is taken off here too.
var net = garden.with("company", o -> o.less(deadweight(0.20)))
var plan = compile(net)
show(plan.calculate())
println()
show(range(plan))
println()
show(explain(plan, "company.net-quantity"))
println()
show(check(net))
/exit
