// A year of asking people: a made-up social enterprise, three waves, a waiting list, interviews. No euro yet.
var study = example("de-schakel/zonder-euro")
show(check(study))
// What was asked, ready to print; answers may be ticked in Dutch.
println()
println(questionnaire(study, "nl").plainly().at("t1"))
// Who answered, and who came: people, participations and hours are three quantities.
println()
show(Response.of(study.impact().measuring().data().get(0)))
println()
show(study.impact().measuring().registrations().get(0).read().orElseThrow().table())
// What changed for the same people, and how much of it would have come about anyway.
println()
show(change(study, "zekerheid", "t0", "t1"))
println()
show(change(study, "zekerheid", "t0", "t1").wilcoxon())
println()
show(netEffect(study, "meer-zekerheid"))
// What people say: themes, links of the chain, a rubric. None of it becomes a number.
println()
show(themes(study))
println()
show(said(study))
println()
show(rubrics(study))
println()
show(sideBySide(study))
println()
show(range(compile(study)))
/exit
