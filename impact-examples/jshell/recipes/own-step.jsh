// A step the library does not have: the weeks a place was closed. It counts, is explained and is read like any other.
record ClosedWeeks(Amount weeks) implements Factor {
    static final Shape<ClosedWeeks> SHAPE = Shape.of(
        "closed-weeks",
        "Weeks of the year without activity.",
        a -> new ClosedWeeks(a.need("weeks", Amount.class)),
        Param.required("weeks", Kind.amount(0, 52), "without activity")).inline();
    public String key() { return SHAPE.key(); }
    public List<Param> params() { return SHAPE.params(); }
    public Args args() { return Args.of("weeks", weeks); }
    public Expr factor(Terms terms) { return Expr.ONE.minus(terms.amount("weeks").over(Expr.constant(52))); }
}
var study = example("wheels-to-meals").
    with("fewer-falls", o -> o.less(new ClosedWeeks(Amount.of(triangular(4, 13, 20)))))
var plan = compile(study)
show(plan.calculate().waterfall("fewer-falls"))
println()
show(tornado(plan))
// A catalogue with the step in it reads and writes files that use it; the standard one does not know the word.
var mine = StudyFormats.of(Rooms.standard().with(Steps.standard().with(ClosedWeeks.SHAPE))).format("yaml")
var text = mine.write(study)
println()
println("Read back the same: " + mine.read("closed.yaml", text.getBytes("UTF-8")).orThrow().equals(study))
show(check(text).stream().filter(Problem::isError).toList())
/exit
