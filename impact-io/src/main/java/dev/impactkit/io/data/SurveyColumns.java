// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.data.DataSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where everything stands that a data source declares.
 *
 * @param respondent the code of the person
 * @param wave the moment, in a long table
 * @param group whom the person belongs to
 * @param cluster who was sampled together
 * @param traits more about the person
 * @param modes how the person was asked, by wave; in a long table under the empty name
 * @param answers the columns of each indicator by wave; in a long table under the empty name
 * @param waves how they are written; in a wide table those that have columns
 */
record SurveyColumns(
        Optional<Column> respondent,
        Optional<Column> wave,
        Optional<Column> group,
        Optional<Column> cluster,
        Map<String, Column> traits,
        Map<String, Column> modes,
        Map<String, Map<String, Column>> answers,
        Wording waves) {

    /** Under this name stands what a long table has one column for. */
    static final String ANY = "";

    static SurveyColumns of(DataSource source, List<String> known, Lookup lookup) throws Lookup.Stopped {
        Wording waves = waves(source, known, lookup);
        Optional<Column> respondent = lookup.declared(source.respondent());
        Optional<Column> wave = source.isLong() ? lookup.declared(source.wave()) : Optional.empty();
        Optional<Column> group = lookup.declared(source.group());
        Optional<Column> cluster = lookup.declared(source.cluster());
        Map<String, Column> traits = new LinkedHashMap<>();
        source.traits().forEach((trait, name) -> lookup.declared(name).ifPresent(at -> traits.put(trait, at)));
        Map<String, Column> modes = new LinkedHashMap<>();
        source.mode().ifPresent(name -> modes.putAll(byWave(source, "mode", "mode", name, waves, lookup)));
        Map<String, Map<String, Column>> answers = new LinkedHashMap<>();
        for (Map.Entry<String, String> one : source.columns().entrySet()) {
            answers.put(
                    one.getKey(),
                    byWave(source, "columns." + one.getKey(), one.getKey(), one.getValue(), waves, lookup));
        }
        momentIsKnown(source, waves, wave, lookup);
        lookup.end();
        return new SurveyColumns(respondent, wave, group, cluster, traits, modes, answers, waves);
    }

    /** As declared; in a wide table that declares none, as the names of its columns say. */
    private static Wording waves(DataSource source, List<String> known, Lookup lookup) {
        Wording declared = new Wording(source.waves(), known);
        if (source.isLong() || !declared.isOpen()) {
            return declared;
        }
        List<String> inferred = source.columns().values().stream()
                .filter(pattern -> pattern.contains(Lookup.WAVE))
                .flatMap(pattern -> lookup.waves(pattern).stream())
                .distinct()
                .toList();
        return new Wording(Collections.emptyMap(), inferred);
    }

    private static Map<String, Column> byWave(
            DataSource source, String parameter, String what, String name, Wording waves, Lookup lookup) {
        Map<String, Column> columns = new LinkedHashMap<>();
        boolean every = name.contains(Lookup.WAVE);
        if (source.isLong() || (!every && parameter.equals("mode"))) {
            lookup.declared(name).ifPresent(column -> columns.put(ANY, column));
        } else if (every) {
            List<String> without = new ArrayList<>();
            for (String wave : waves.ids()) {
                Optional<Column> column = lookup.find(name.replace(Lookup.WAVE, waves.of(wave)));
                column.ifPresentOrElse(found -> columns.put(wave, found), () -> without.add(wave));
                column.ifPresent(found -> lookup.meets(wave));
            }
            if (columns.isEmpty()) {
                lookup.declared(
                        waves.ids().isEmpty()
                                ? name
                                : name.replace(Lookup.WAVE, waves.of(waves.ids().get(0))));
            } else {
                without.forEach(wave -> lookup.question(what, wave, name.replace(Lookup.WAVE, waves.of(wave))));
            }
        } else if (waves.ids().size() == 1) {
            lookup.declared(name).ifPresent(column -> columns.put(waves.ids().get(0), column));
        } else if (waves.ids().size() > 1) {
            lookup.declaration(
                    "no-wave",
                    parameter,
                    "The column " + Shown.quoted(name) + " does not say which wave it is of.",
                    "Write {wave} where the name of the column says it.");
        }
        return columns;
    }

    private static void momentIsKnown(DataSource source, Wording waves, Optional<Column> wave, Lookup lookup) {
        boolean one = waves.ids().size() == 1;
        boolean told = source.isLong()
                ? wave.isPresent() || source.wave().isPresent() || one
                : !waves.ids().isEmpty();
        boolean patterns = source.columns().values().stream().anyMatch(name -> name.contains(Lookup.WAVE));
        if (!told && (source.isLong() || !patterns)) {
            lookup.declaration(
                    "no-wave",
                    source.isLong() ? "wave" : "waves",
                    "Nothing says when people were asked.",
                    source.isLong()
                            ? "Name the column that says it under wave."
                            : "Name the moment under waves, and again in the data source where there are several.");
        }
    }
}
