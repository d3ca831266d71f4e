// A first file is never right. Everything that is wrong is said at once, with line and column.
var text = """
    impactkit: 1
    study: Sewing workshop
    currency: EUR
    stakeholders:
      - {id: trainees, name: Trainees}
      - {id: city, name: City, budget: public}
    activities:
      - {id: workshop, name: Sewing workshop}
    inputs:
      - {id: grant, from: city, for: workshop, amount: 40000}
    outcomes:
      - id: work
        for: trainee
        quantity: 12
        values:
          - {value: 8400, method: avoided-cost}
        lasts: 2 years
        deadweight: 15
        atribution-to-others: 10%
    chain:
      - {from: workshop, to: work}
    """
show(check(text))
// The same four places mended. With a file one would mend it in an editor and read it again.
var mended = text.replace("for: trainee\n", "for: trainees\n").
    replace("value: 8400,", "value: 8400, per: year,").
    replace("deadweight: 15\n", "deadweight: 15%\n").
    replace("atribution", "attribution")
println()
var study = read(mended)
println()
show(compile(study).calculate())
println()
show(check(study))
/exit
