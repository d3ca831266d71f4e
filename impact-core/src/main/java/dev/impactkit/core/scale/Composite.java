// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.scale;

import dev.impactkit.core.Args;
import dev.impactkit.core.Item;
import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Param;
import dev.impactkit.core.Require;
import dev.impactkit.core.Shape;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * One number made of several questions to one person: their sum or their mean, with a rule for questions left open.
 *
 * <p>With \( k \) items of which \( m \) are answered with values \( x_i \), the mean is \( \sum x_i / m \) and the sum is
 * \( k \sum x_i / m \), the mean of the answered scaled up; nothing where \( m \) is below the least. A reversed item counts
 * \( low + high - x \).
 *
 * @param id the name it is known by in the study
 * @param name for people
 * @param items ids of its indicators, in the order they are asked
 * @param reversed those of them that are turned here, and not already by their own scale
 * @param sum whether it is the sum of the items; else it is their mean
 * @param least how many items must be answered
 * @param version of it; empty where there is one only
 * @param source where it was published; empty where not said
 * @param licence under which it may be used; empty where not said
 */
public record Composite(
        String id,
        String name,
        List<String> items,
        List<String> reversed,
        boolean sum,
        int least,
        String version,
        String source,
        String licence)
        implements Item {

    /** The written form. */
    public static final Shape<Composite> SHAPE = Shape.of(
            "composite",
            "One number made of several questions to one person.",
            Composite::of,
            Param.required("id", Kind.id(), "the name it is known by in the study"),
            Param.optional("name", Kind.text(), "for people").or("the id"),
            Param.required("items", Kind.list(Kind.reference()), "its indicators, in the order they are asked"),
            Param.optional(
                    "reversed",
                    Kind.list(Kind.reference()),
                    "those of them that are turned here, and not by their own scale"),
            Param.optional("by", Kind.choice("mean", "sum"), "how they make one number")
                    .or("mean"),
            Param.optional(
                            "at-least",
                            Kind.count(1, 10_000),
                            "how many must be answered; the mean of those stands for the others")
                    .or("all of them"),
            Param.optional("version", Kind.text(), "of it"),
            Param.optional("source", Kind.text(), "where it was published"),
            Param.optional("licence", Kind.text(), "under which it may be used"));

    /** Checks that the items and the rule fit together. */
    public Composite {
        Require.text("id of a composite", id);
        items = List.copyOf(items);
        reversed = List.copyOf(reversed);
        Require.some("list of items of " + id, items);
        List<String> all = items;
        Require.that(
                items.stream().distinct().count() == items.size(),
                () -> "The composite " + id + " has an item twice: " + all + ".");
        for (String item : reversed) {
            Require.that(
                    all.contains(item),
                    () -> "The composite " + id + " reverses " + item + ", which is no item of it.");
        }
        Require.that(
                least >= 1 && least <= items.size(),
                () -> "The composite " + id + " has " + all.size() + " items, so that " + least
                        + " of them cannot be asked for.");
    }

    private static Composite of(Args a) {
        List<String> items = a.list("items", String.class);
        return new Composite(
                a.text("id"),
                a.text("name", a.text("id")),
                items,
                a.list("reversed", String.class),
                a.text("by").equals("sum"),
                (int) a.number("at-least", items.size()),
                a.text("version"),
                a.text("source"),
                a.text("licence"));
    }

    /**
     * {@return the mean of these items, all of them answered}
     *
     * @param id the name it is known by in the study
     * @param items ids of its indicators
     */
    public static Composite mean(String id, String... items) {
        return SHAPE.make(Args.of("id", id).with("items", List.of(items)));
    }

    /**
     * {@return the sum of these items, all of them answered}
     *
     * @param id the name it is known by in the study
     * @param items ids of its indicators
     */
    public static Composite sum(String id, String... items) {
        return SHAPE.make(Args.of("id", id).with("items", List.of(items)).with("by", "sum"));
    }

    /**
     * {@return the same with some items turned}
     *
     * @param turned ids of items
     */
    public Composite reversing(String... turned) {
        return SHAPE.make(args().replace("reversed", List.of(turned)));
    }

    /**
     * {@return the same where fewer items do}
     *
     * @param answered how many must be answered
     */
    public Composite atLeast(int answered) {
        return SHAPE.make(args().replace("at-least", (double) answered));
    }

    /**
     * {@return what one person scores; missing where too few items are answered}
     *
     * @param replies of that person by the id of the item; one that is not there is not answered
     * @param scales of the items by id; only those of reversed items are needed
     */
    public Reply score(Map<String, Reply> replies, Map<String, Scale> scales) {
        double total = 0;
        int answered = 0;
        for (String item : items) {
            Reply reply = replies.getOrDefault(item, Reply.none(Absence.MISSING));
            if (reply.hasValue()) {
                total += turned(item, reply.value(), scales);
                answered++;
            }
        }
        if (answered < least) {
            return Reply.none(Absence.MISSING);
        }
        double mean = total / answered;
        // Where all are answered the sum is the sum, to the last bit.
        return Reply.of(!sum ? mean : answered == items.size() ? total : mean * items.size());
    }

    /**
     * {@return whether a lower score is the better one: a lower answer to each item as it is counted, and to one as it was asked}
     *
     * @param item whether a lower answer to an item is the better one, by its id
     */
    public boolean isLowerBetter(Predicate<String> item) {
        return items.stream().allMatch(id -> item.test(id) != reversed.contains(id))
                && items.stream().anyMatch(item);
    }

    private double turned(String item, double value, Map<String, Scale> scales) {
        if (!reversed.contains(item)) {
            return value;
        }
        Scale scale = scale(item, scales);
        return Require.finite("lowest answer of " + item, scale.low())
                + Require.finite("highest answer of " + item, scale.high())
                - value;
    }

    private static Scale scale(String item, Map<String, Scale> scales) {
        Require.that(scales.containsKey(item), () -> "The scale of the item " + item + " is needed.");
        return Objects.requireNonNull(scales.get(item));
    }

    /**
     * {@return the scale that the scores are on: from the lowest to the highest possible, with distances}
     *
     * @param scales of all items by id
     */
    public Scale scale(Map<String, Scale> scales) {
        double low =
                items.stream().mapToDouble(item -> scale(item, scales).low()).sum();
        double high =
                items.stream().mapToDouble(item -> scale(item, scales).high()).sum();
        double by = sum ? 1 : items.size();
        return new OpenNumber(Labels.NONE, low / by, high / by, false, MeasurementLevel.INTERVAL, AbsenceWords.USUAL);
    }

    @Override
    public Args args() {
        return Args.of("id", id)
                .unless("name", name, id)
                .with("items", items)
                .with("reversed", reversed)
                .with("by", sum ? "sum" : "")
                .unless("at-least", (double) least, (double) items.size())
                .with("version", version)
                .with("source", source)
                .with("licence", licence);
    }
}
