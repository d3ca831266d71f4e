// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Kind;
import dev.impactkit.core.Nearest;
import dev.impactkit.core.Note;
import dev.impactkit.core.Param;
import dev.impactkit.core.Paths;
import dev.impactkit.core.Shape;
import dev.impactkit.io.tree.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The keys that may stand in an item, and what to say of one that may not. */
final class Vocabulary {
    static final String VALUE = "value";
    static final String BY_YEAR = "by-year";

    private final Rooms rooms;
    private final Notebook notes;

    Vocabulary(Rooms rooms, Notebook notes) {
        this.rooms = rooms;
        this.notes = notes;
    }

    /** Keys of one's own, which are kept and not looked into. */
    static boolean isOwn(String key) {
        return key.startsWith("x-");
    }

    static boolean isNote(String key) {
        return Note.PARAMS.stream().anyMatch(param -> param.name().equals(key));
    }

    /** Whether a key begins an amount: value, by-year, or an estimate. */
    boolean isHead(String key) {
        return key.equals(VALUE) || key.equals(BY_YEAR) || rooms.head(key).isPresent();
    }

    /** An amount that comes first in a shape may stand in line, its fields among those of the item. */
    static boolean isAmountFirst(Shape<?> shape) {
        return shape.inlineParam()
                .flatMap(shape::param)
                .map(param -> param.kind().form() == Kind.Form.AMOUNT)
                .orElse(false);
    }

    /** Tells of an unknown key; answers the key that was probably meant. */
    Optional<String> unknown(Shape<?> shape, Field field, String path) {
        String name = field.name();
        if (name.equals("attribution") && shape.room().filter("step"::equals).isPresent()) {
            notes.error(
                    "step.bare-attribution",
                    Paths.join(path, name),
                    field.position(),
                    "\"attribution\" alone can mean the share of others or one's own share.",
                    "Write attribution-to-others (it is deducted) or own-contribution (it is kept).");
            return Optional.empty();
        }
        List<String> known = new ArrayList<>(names(shape.params()));
        shape.room().ifPresent(room -> rooms.entries(room).forEach(entry -> known.add(entry.key())));
        List<String> near = new ArrayList<>(known);
        if (isAmountFirst(shape)) {
            near.addAll(heads());
        }
        Optional<String> meant = Nearest.of(name, near);
        tell(field, Paths.join(path, name), a(shape.key()), meant, list(known) + "; keys of your own start with x-.");
        return meant;
    }

    void unknownInAmount(Field field, String path) {
        List<String> known = new ArrayList<>(heads());
        known.addAll(names(Note.PARAMS));
        tell(
                field,
                path,
                "an amount",
                Nearest.of(field.name(), known),
                "It takes value, by-year or an estimate such as triangular, and beside it "
                        + String.join(", ", names(Note.PARAMS)) + ".");
    }

    void unknownInEstimate(Shape<?> shape, Field field, String path) {
        List<String> known = names(shape.params());
        tell(field, path, shape.key(), Nearest.of(field.name(), known), list(known) + ".");
    }

    private void tell(Field field, String path, String holder, Optional<String> meant, String all) {
        notes.error(
                "study.unknown-key",
                path,
                field.position(),
                "There is no key " + field.name() + " in " + holder + ".",
                meant.map(near -> "Maybe " + near + ".").orElse(all));
    }

    private List<String> heads() {
        List<String> heads = new ArrayList<>(List.of(VALUE, BY_YEAR));
        rooms.heads().forEach(shape -> heads.add(shape.key()));
        return heads;
    }

    private static String list(List<String> known) {
        return "It takes " + String.join(", ", known);
    }

    private static List<String> names(List<Param> params) {
        return params.stream().map(Param::name).toList();
    }

    static String a(String word) {
        return ("aeiou".indexOf(word.charAt(0)) >= 0 ? "an " : "a ") + word;
    }
}
