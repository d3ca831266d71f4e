// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.study;

import dev.impactkit.core.Kind;
import dev.impactkit.core.Labels;
import dev.impactkit.core.Paths;
import dev.impactkit.io.tree.Field;
import dev.impactkit.io.tree.Node;
import java.util.List;
import java.util.Optional;

/** Reads a text that may stand alone or by language: {@code {nl: ja, en: yes}}. */
final class LabelsReader {
    private final Notebook notes;
    private final ScalarReader scalars;

    LabelsReader(Notebook notes, ScalarReader scalars) {
        this.notes = notes;
        this.scalars = scalars;
    }

    Optional<Object> read(Node node, String path) {
        if (node.asFields().isEmpty()) {
            return scalars.read(Kind.text(), node, path).map(text -> Labels.of(text.toString()));
        }
        List<Field> fields = node.asFields().get().fields();
        Labels labels = Labels.NONE;
        for (Field field : fields) {
            String own = Paths.join(path, field.name());
            if (Vocabulary.isOwn(field.name())) {
                notes.keep(own, field.value());
            } else if (!Labels.isLanguage(field.name())) {
                notes.error(
                        "study.not-a-language",
                        own,
                        field.position(),
                        "Here stands a text by language, and \"" + field.name() + "\" is no language.",
                        "Write {nl: ..., en: ...}, or one text alone.");
            } else {
                Optional<Object> text = scalars.read(Kind.text(), field.value(), own);
                labels = text.isPresent() ? labels.with(field.name(), text.get().toString()) : labels;
            }
        }
        if (labels.isEmpty() && !notes.isFaulty(path)) {
            notes.error(
                    "study.empty",
                    path,
                    node.position(),
                    "Here stands no text in any language.",
                    "Write {nl: ..., en: ...}.");
        }
        return labels.isEmpty() ? Optional.empty() : Optional.of(labels);
    }
}
