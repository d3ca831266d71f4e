// A tour in twenty steps. Run it with: impact tour.jsh </dev/null   or type along after: impact
// At the end of a line a dot carries a chain on to the next one; JShell wants it there, not at the start.

println("\n-- 1. A study: the worked example of the SROI Guide. read(\"my-study.yaml\") reads your own.\n")
var study = example("wheels-to-meals")
show(study)

println("\n-- 2. What is doubtful in it, and what is to be asked about\n")
show(check(study))

println("\n-- 3. The result\n")
var plan = compile(study)
var result = plan.calculate()
show(result)

println("\n-- 4. Why one outcome is worth what it is, and who gains\n")
show(result.waterfall("better-managed-health"))
println()
show(result.byStakeholder())

println("\n-- 5. Where a figure comes from, down to what was given\n")
show(explain(plan, "fewer-falls.pv"))

println("\n-- 6. A harsher case: a quarter of the falls avoided would have been avoided anyway\n")
var harsher = study.with("fewer-falls", o -> o.less(deadweight(0.25)))
show(compile(harsher).calculate().minus(result))

println("\n-- 7. What is not known exactly: three estimates, made up, instead of three plain figures\n")
var unsure = study.with("fewer-falls", o -> o.quantity(triangular(2, 7, 9)).less(deadweight(Amount.of(triangular(0, 0, 0.5))))).
    with("better-managed-health", o -> o.less(attributionToOthers(Amount.of(pert(0.05, 0.10, 0.30)))))
var doubtful = compile(unsure)
var range = range(doubtful)
show(range)
println()
show(range.errors())
println()
show("Without drawing: " + doubtful.moments("npv"))
println()
show(meanGap(doubtful))

println("\n-- 8. What moves it, and what one amount must be for the ratio to fall to 1\n")
show(tornado(doubtful))
println()
show(switching(doubtful))

println("\n-- 9. What is worth finding out before deciding whether to go on\n")
var deciding = compile(unsure.deciding(1))
show(valueOfInformation(deciding))
println()
show(worthFindingOut(deciding,
    Measured.by(Survey.average("fewer-falls.quantity", 4, 2)).costing(300),
    Measured.of("records of the practice", "better-managed-health.attribution-to-others").costing(900)))

println("\n-- 10. How much of the answer is choice: the same study under every named convention\n")
show(spread(study))

println("\n-- 11. An outcome of one's own, written in code like a row of a value map\n")
var cooks = ValuedOutcome.named("Volunteers learn to cook").of("volunteers").
    quantity(3).valuedAt(gbp(120).perEvent().foundBy("market-price")).
    less(deadweight(0.20), attributionToOthers(0.10))
var more = study.withOutcomes(Stream.concat(study.outcomes().stream(), Stream.of(cooks)).toArray(ValuedOutcome[]::new))
show(compile(more).calculate().waterfall("volunteers-learn-to-cook"))

println("\n-- 12. A study without a euro is a whole study\n")
var garden = SroiStudy.of(ImpactStudy.named("Neighbourhood garden").
    withStakeholders(Stakeholder.of("neighbours", "Neighbours")).
    withActivities(Activity.of("gardening", "Gardening on Saturdays")).
    withQuantity("less-alone", Amount.of(kOfN(14, 22))).
    withOutcomes(List.of(Outcome.of("company", "neighbours", "Feels less alone").
        withQuantity(Amount.formula("60 * less-alone")).judged(6, 9))).
    withChain(Link.of("gardening", "company")))
show(compile(garden).calculate())
println()
show(range(compile(garden)))

println("\n-- 13. What a wrong file says\n")
show(check("""
    impactkit: 1
    study: A first try
    stakeholders: [{id: trainees, name: Trainees}]
    outcomes:
      - {id: work, for: trainee, quantity: 12, deadweight: 15, atribution-to-others: 10%}
    """))

println("\n-- 14. To keep: the study as a file, the whole as a report\n")
var folder = Files.createTempDirectory("impact")
save(harsher, folder.resolve("harsher.yaml").toString())
save(report(compile(harsher)), folder.resolve("report.md").toString())
println("\nThat was the tour. help() lists the words; the recipes take one question each.")
/exit
