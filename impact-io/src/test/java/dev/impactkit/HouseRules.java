// SPDX-License-Identifier: Apache-2.0
package dev.impactkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.conditions.ArchConditions;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Collection;
import java.util.Formatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the rules in {@link HouseTest} are made of. */
final class HouseRules {
    /**
     * Which package uses which others, {@code ..} with all below it. A package not named here counts as a part of the one
     * above it. The dependencies drawn as arrows are written out with what they reach.
     */
    private static final Map<String, List<String>> DRAWING = Map.ofEntries(
            Map.entry("core", List.of()),
            Map.entry("core.estimate", List.of("core")),
            Map.entry("core.draw", List.of("core", "core.estimate")),
            Map.entry("core.plan", List.of("core", "core.estimate", "core.draw")),
            Map.entry("core.engine", List.of("core", "core.estimate", "core.draw", "core.plan")),
            Map.entry("core.choice", List.of("core", "core.estimate", "core.draw", "core.plan", "core.engine")),
            Map.entry("core.scale", List.of("core")),
            Map.entry("core.statistics", List.of("core")),
            Map.entry("core.audience", List.of("core")),
            Map.entry(
                    "core.data",
                    List.of("core", "core.estimate", "core.draw", "core.plan", "core.scale", "core.statistics")),
            Map.entry("core.evidence", List.of("core", "core.scale", "core.statistics")),
            Map.entry(
                    "core.model",
                    List.of(
                            "core",
                            "core.estimate",
                            "core.draw",
                            "core.plan",
                            "core.scale",
                            "core.statistics",
                            "core.data",
                            "core.evidence")),
            Map.entry("sroi", List.of("core..", "sroi..")),
            Map.entry("sroi.step", List.of("core..")),
            Map.entry("sroi.convention", List.of("core..", "sroi.step")),
            Map.entry("io", List.of("core..", "sroi..", "io..")),
            Map.entry("io.tree", List.of("core..")),
            Map.entry("io.study", List.of("core..", "sroi..", "io.tree", "io.data")),
            Map.entry("io.data", List.of("core..", "sroi..", "io.tree")),
            Map.entry("io.report", List.of("core..", "sroi..", "io.tree")),
            Map.entry("io.standard", List.of("core..", "sroi..", "io.tree")));

    private static final String INTERNAL = "internal";

    private static final Set<String> INEXACT_MATH = Set.of(
            "acos", "asin", "atan", "atan2", "cbrt", "cos", "cosh", "exp", "expm1", "hypot", "log", "log10", "log1p",
            "pow", "random", "sin", "sinh", "tan", "tanh");

    private static final List<String> FOREIGN = List.of(
            "com.google",
            "tools.jackson",
            "com.fasterxml",
            "org.snakeyaml",
            "org.apache.commons",
            "de.siegmar",
            "org.dhatim");

    private HouseRules() {}

    static ArchCondition<JavaClass> useOnlyWhatTheDrawingAllows(String house) {
        return notUse("what the drawing does not allow", use -> {
            String to = packageOf(use.getTargetClass());
            return isIn(to, house) && !mayUse(room(house, packageOf(use.getOriginClass())), room(house, to));
        });
    }

    static ArchCondition<JavaClass> beOnTheDrawing(String house) {
        return ArchCondition.from(describe("be on the drawing", c -> {
            String name = within(house, packageOf(c));
            return DRAWING.containsKey(name.endsWith("." + INTERNAL) ? above(name) : name);
        }));
    }

    static ArchCondition<JavaClass> useInternalsOfItsOwnPackageOnly(String house) {
        return notUse("internals of another package", use -> {
            String to = packageOf(use.getTargetClass());
            int hidden = (to + ".").lastIndexOf("." + INTERNAL + ".");
            return isIn(to, house) && hidden >= 0 && !isIn(packageOf(use.getOriginClass()), to.substring(0, hidden));
        });
    }

    static ArchCondition<JavaClass> access(String what, Predicate<AccessTarget> forbidden) {
        DescribedPredicate<JavaAccess<?>> toForbidden = describe(what, a -> forbidden.test(a.getTarget()));
        return ArchConditions.accessTargetWhere(toForbidden);
    }

    /** Loops are the operations of a plan, {@code (double[][], double[], int)}, and the fillers of a {@code Block}. */
    static ArchCondition<JavaClass> callPastTheInterface() {
        return ArchConditions.callMethodWhere(describe(
                "a loop of the engine by its class",
                call -> isLoop(call.getTarget()) && !call.getTargetOwner().isInterface()));
    }

    private static boolean isLoop(AccessTarget target) {
        List<String> given =
                parameters(target).stream().map(JavaClass::getSimpleName).toList();
        return given.equals(List.of("double[][]", "double[]", "int"))
                || given.equals(List.of("Block", "double[]", "int"));
    }

    static ArchCondition<JavaClass> nameNoForeignTypes() {
        return new ArchCondition<>("name no foreign types") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (isPublic(type)) {
                    report(type, type.getName(), parents(type).stream(), events);
                    type.getMembers().stream()
                            .filter(HouseRules::isOffered)
                            .forEach(m -> report(type, m.getFullName(), named(m), events));
                }
            }
        };
    }

    /** HashMap and HashSet also come out of the collectors that are given no factory. */
    static boolean makesUnordered(AccessTarget target) {
        String name = target.getName();
        int given = parameters(target).size();
        if (isOf(target, Map.class, Set.class)) {
            return List.of("of", "ofEntries", "copyOf").contains(name);
        }
        if (isOf(target, Collectors.class)) {
            return List.of("toSet", "toUnmodifiableSet", "toUnmodifiableMap").contains(name)
                    || (name.equals("toMap") && given < 4)
                    || (name.equals("groupingBy") && given < 3);
        }
        return isOf(target, HashMap.class, HashSet.class) && isConstructor(target);
    }

    static boolean formatsByLocale(AccessTarget target) {
        String name = target.getName();
        boolean givenALocale = parameters(target).stream().anyMatch(p -> p.isEquivalentTo(Locale.class));
        if (isOf(target, DateTimeFormatter.class)) {
            return name.startsWith("ofLocalized") || (name.equals("ofPattern") && !givenALocale);
        }
        if (isOf(target, DateTimeFormatterBuilder.class)) {
            return name.equals("appendLocalized") || (name.equals("toFormatter") && !givenALocale);
        }
        if (isOf(target, Formatter.class)) {
            return isConstructor(target) && !givenALocale;
        }
        return isOf(target, String.class, PrintStream.class, PrintWriter.class)
                && List.of("format", "formatted", "printf").contains(name)
                && !givenALocale;
    }

    static boolean isInexact(AccessTarget target) {
        return isOf(target, Math.class) && INEXACT_MATH.contains(target.getName());
    }

    static boolean prints(AccessTarget target) {
        return (isOf(target, System.class) && List.of("out", "err").contains(target.getName()))
                || (target.getName().equals("printStackTrace")
                        && parameters(target).isEmpty());
    }

    static boolean isIn(String name, String root) {
        return name.equals(root) || name.startsWith(root + ".");
    }

    private static ArchCondition<JavaClass> notUse(String what, Predicate<Dependency> forbidden) {
        return new ArchCondition<>("not use " + what) {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(forbidden)
                        .forEach(use -> events.add(SimpleConditionEvent.violated(user, use.getDescription())));
            }
        };
    }

    private static boolean mayUse(String from, String to) {
        return from.equals(to)
                || DRAWING.getOrDefault(from, List.of()).stream()
                        .anyMatch(d -> d.endsWith("..") ? isIn(to, d.substring(0, d.length() - 2)) : d.equals(to));
    }

    /** The name on the drawing a package belongs to. */
    private static String room(String house, String name) {
        String room = within(house, name);
        while (!room.isEmpty() && !DRAWING.containsKey(room)) {
            room = above(room);
        }
        return room;
    }

    private static String within(String house, String name) {
        return name.equals(house) ? "" : name.substring(house.length() + 1);
    }

    private static String above(String name) {
        return name.substring(0, Math.max(0, name.lastIndexOf('.')));
    }

    private static String packageOf(JavaClass type) {
        return type.getBaseComponentType().getPackageName();
    }

    private static boolean isPublic(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getEnclosingClass().map(HouseRules::isPublic).orElse(true);
    }

    private static boolean isOffered(JavaMember member) {
        return member.getModifiers().contains(JavaModifier.PUBLIC)
                || member.getModifiers().contains(JavaModifier.PROTECTED);
    }

    private static Set<JavaClass> parents(JavaClass type) {
        Set<JavaClass> parents = new LinkedHashSet<>();
        type.getSuperclass().ifPresent(s -> parents.addAll(s.getAllInvolvedRawTypes()));
        type.getInterfaces().forEach(i -> parents.addAll(i.getAllInvolvedRawTypes()));
        type.getTypeParameters().forEach(p -> parents.addAll(p.getAllInvolvedRawTypes()));
        return parents;
    }

    private static Stream<JavaClass> named(JavaMember member) {
        return member instanceof JavaCodeUnit unit
                ? Stream.of(unit.getAllInvolvedRawTypes(), unit.getExceptionTypes())
                        .flatMap(Collection::stream)
                : ((JavaField) member).getAllInvolvedRawTypes().stream();
    }

    private static void report(JavaClass type, String where, Stream<JavaClass> named, ConditionEvents events) {
        named.filter(n -> FOREIGN.stream().anyMatch(f -> isIn(packageOf(n), f)))
                .forEach(n -> events.add(SimpleConditionEvent.violated(type, where + " names " + n.getName())));
    }

    private static boolean isOf(AccessTarget target, Class<?>... owners) {
        return Stream.of(owners).anyMatch(o -> target.getOwner().isEquivalentTo(o));
    }

    private static boolean isConstructor(AccessTarget target) {
        return target.getName().equals(JavaConstructor.CONSTRUCTOR_NAME);
    }

    private static List<JavaClass> parameters(AccessTarget target) {
        return target instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes() : List.of();
    }
}
