// Which measurement is worth its cost before deciding whether to go on? Doubts and costs are made up.
var study = example("wheels-to-meals").
    with("fewer-falls", o -> o.quantity(triangular(2, 7, 9)).less(deadweight(Amount.of(triangular(0, 0, 0.5))))).
    with("better-managed-health", o -> o.less(attributionToOthers(Amount.of(pert(0.05, 0.10, 0.30)))))
// The study is made to decide: each pound put in is to bring back at least one.
var plan = compile(study.deciding(1))
// Going on brings the present value less what is put in. What would it be worth to know an amount exactly?
show(valueOfInformation(plan))
// A survey tells less than everything: falls counted in four more groups, which differ with an sd of 2.
var survey = Survey.average("fewer-falls.quantity", 4, 2)
println()
show(worthFindingOut(plan,
    Measured.by(survey).costing(300),
    Measured.by(Survey.yesNo("fewer-falls.deadweight", 40)).costing(600),
    Measured.of("register of falls", "fewer-falls.quantity").costing(20_000),
    Measured.of("records of the practice", "better-managed-health.attribution-to-others").costing(900)))
// The same decision in each of three years, results after one of them: is the survey worth it then?
println()
println(FutureRuns.yearly(1, 3).fromYear(1).net(valueOfInformation(plan).of(survey), 300))
// Where nothing is decided nothing can be advised: only what the doubt is made of.
println()
show(worthFindingOut(compile(study), Measured.of("register of falls", "fewer-falls.quantity").costing(20_000)))
/exit
