// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import java.util.Arrays;

/** The respondents of one table, numbered from 0 among those of all tables that are read together. */
final class Respondents {
    private final People people;
    private int[] byPerson = new int[16];
    private int[] persons = new int[16];
    private int size;

    Respondents(People people) {
        this.people = people;
    }

    /** The respondent with a code. */
    int of(String code) {
        int person = people.number(code);
        if (person >= byPerson.length) {
            byPerson = Arrays.copyOf(byPerson, Math.max(person + 1, 2 * byPerson.length));
        }
        if (byPerson[person] == 0) {
            if (size == persons.length) {
                persons = Arrays.copyOf(persons, 2 * size);
            }
            persons[size] = person;
            byPerson[person] = ++size;
        }
        return byPerson[person] - 1;
    }

    /** Somebody without a code, like nobody else. */
    int anybody() {
        return size++;
    }

    int size() {
        return size;
    }

    /** The number of each among all people. */
    int[] persons() {
        return Arrays.copyOf(persons, size);
    }
}
