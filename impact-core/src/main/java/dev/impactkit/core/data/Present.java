// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.data;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Who answered at least one question in each wave.
 *
 * @param waves in the order of the study, then of the data
 * @param answered respondents by wave
 */
record Present(List<String> waves, Map<String, BitSet> answered) {

    static Present in(Dataset data, List<String> waves) {
        Map<String, BitSet> there = new LinkedHashMap<>();
        for (Dataset.Asked asked : data.asked()) {
            BitSet who = there.computeIfAbsent(asked.wave(), wave -> new BitSet());
            Answers answers = data.answers(asked.indicator(), asked.wave()).orElseThrow();
            for (int i = 0; i < answers.size(); i++) {
                if (!Double.isNaN(answers.at(i))) {
                    who.set(i);
                }
            }
        }
        for (Dataset.Asked asked : data.texts()) {
            BitSet who = there.computeIfAbsent(asked.wave(), wave -> new BitSet());
            List<String> texts = data.texts(asked.indicator(), asked.wave());
            for (int i = 0; i < texts.size(); i++) {
                if (!texts.get(i).isEmpty()) {
                    who.set(i);
                }
            }
        }
        List<String> inOrder = Stream.concat(waves.stream(), there.keySet().stream())
                .filter(there::containsKey)
                .distinct()
                .toList();
        return new Present(inOrder, there);
    }

    boolean is(int respondent, String wave) {
        BitSet who = answered.get(wave);
        return who != null && who.get(respondent);
    }

    Response.Line line(Dataset data, String group, int wave, OptionalDouble people) {
        String id = waves.get(wave);
        Map<String, Integer> modes = new TreeMap<>();
        int count = 0;
        int gone = 0;
        for (int i = 0; i < data.size(); i++) {
            if (is(i, id) && isOf(data, i, group)) {
                count++;
                modes.merge(Response.mode(data, i, id), 1, Integer::sum);
                gone += wave + 1 < waves.size() && !is(i, waves.get(wave + 1)) ? 1 : 0;
            }
        }
        return new Response.Line(group, id, people, count, modes, gone);
    }

    private static boolean isOf(Dataset data, int respondent, String group) {
        return group.isEmpty()
                || data.label(Dataset.GROUP)
                        .flatMap(groups -> groups.at(respondent))
                        .filter(group::equals)
                        .isPresent();
    }
}
