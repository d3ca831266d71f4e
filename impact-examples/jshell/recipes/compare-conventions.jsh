// Two reports give two ratios for the same work. How much of the difference is convention?
var study = example("wheels-to-meals")
show(spread(study))
// One choice at a time, set against the study as it stands.
var asValueMap = study.under("value-map")
println()
show(compile(asValueMap).calculate().minus(compile(study).calculate()))
// A choice of one's own stands beside the name of the preset wherever the convention is printed.
var dearer = study.under(study.convention().withDiscountRate(0.05))
println()
println(dearer)
// What a preset consists of, and where it was read.
println()
help("value-map")
/exit
