// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.evidence;

import dev.impactkit.core.Args;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Problem;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import dev.impactkit.core.Shaped;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The themes statements are marked with, in a hierarchy. Its codes have names of their own: a code may be called like an
 * outcome.
 *
 * @param version which one was used, since codes come and go while people read; empty where not said
 * @param codes in order
 */
public record Codebook(String version, List<Code> codes) implements Shaped {

    /** No codes. */
    public static final Codebook NONE = new Codebook("", List.of());

    /** The written form. */
    public static final Shape<Codebook> SHAPE = Shape.of(
            "codebook",
            "The themes statements are marked with.",
            a -> new Codebook(a.text("version"), a.list("codes", Code.class)),
            Param.optional("version", Kind.text(), "which one was used"),
            Param.required("codes", Kind.list(Kind.shape(() -> Code.SHAPE)), "the themes"));

    /** Copies, and checks that no code is given twice. */
    public Codebook {
        codes = List.copyOf(codes);
        List<String> ids = codes.stream().map(Code::id).toList();
        Require.that(ids.stream().distinct().count() == ids.size(), "The codebook gives a code twice: " + ids + ".");
    }

    /** {@return the ids of the codes, in order} */
    public List<String> ids() {
        return codes.stream().map(Code::id).toList();
    }

    /**
     * {@return a code}
     *
     * @param id of the code
     */
    public Optional<Code> code(String id) {
        return codes.stream().filter(code -> code.id().equals(id)).findFirst();
    }

    /**
     * {@return what people call a code; its id where the codebook does not know it}
     *
     * @param id of the code
     */
    public String name(String id) {
        return code(id).map(Code::name).orElse(id);
    }

    /**
     * {@return the code and every wider one it belongs to, narrowest first}
     *
     * @param id of the code
     */
    public List<String> upwards(String id) {
        Set<String> way = new LinkedHashSet<>();
        String here = id;
        // A circle is a problem of its own; here the way only ends.
        while (!here.isEmpty() && way.add(here)) {
            here = code(here).map(Code::under).orElse("");
        }
        return List.copyOf(way);
    }

    /** {@return every code with all that belongs to it behind it, narrower ones after wider ones} */
    List<Code> inOrder() {
        Set<Code> all = new LinkedHashSet<>();
        codes.stream().filter(code -> code(code.under()).isEmpty()).forEach(code -> below(code, all));
        all.addAll(codes);
        return List.copyOf(all);
    }

    private void below(Code code, Set<Code> all) {
        if (all.add(code)) {
            codes.stream().filter(other -> other.under().equals(code.id())).forEach(other -> below(other, all));
        }
    }

    /** Wider codes that are not there, and circles. */
    List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (Code code : codes) {
            String path = path(code.id());
            References.to("code", ids()).check(Paths.join(path, "under"), code.under(), problems);
            List<String> way = upwards(code.id());
            String last = way.get(way.size() - 1);
            if (code(last).map(Code::under).orElse("").equals(code.id())) {
                problems.add(Problem.error(
                        "evidence.code-circle",
                        path,
                        "The code " + code.id() + " belongs to itself: " + String.join(" under ", way) + " under "
                                + code.id() + ".",
                        "Leave out one under."));
            }
        }
        return problems;
    }

    /** The path of a code in problems. */
    static String path(String code) {
        return Paths.join("codebook", code);
    }

    @Override
    public Args args() {
        return Args.of("version", version).with("codes", codes);
    }
}
