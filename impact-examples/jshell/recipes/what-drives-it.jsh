// Which numbers does the answer hang on? The doubts are made up: the Guide states none.
var study = example("wheels-to-meals").
    with("fewer-falls", o -> o.quantity(triangular(2, 7, 9)).less(deadweight(Amount.of(triangular(0, 0, 0.5))))).
    with("better-managed-health", o -> o.less(attributionToOthers(Amount.of(pert(0.05, 0.10, 0.30)))))
var plan = compile(study)
// One amount at a time through its range, and one per cent of each.
show(tornado(plan))
println()
show(elasticities(plan))
// What must one amount be for the ratio to fall to 1?
println()
show(switching(plan))
// Which of them make the ratio uncertain, alone and together?
println()
show(sobol(plan))
// Two at once, and whole cases.
println()
show(grid(plan, Grid.Axis.of("fewer-falls.deadweight", 0, 0.25, 0.5), Grid.Axis.of("fewer-falls.quantity", 3, 5, 7, 9)))
println()
show(scenarios(plan,
    Scenario.named("cautious").with("fewer-falls.deadweight", 0.5).with("fewer-falls.quantity", 3),
    Scenario.named("more falls").with("fewer-falls.quantity", 9)))
/exit
