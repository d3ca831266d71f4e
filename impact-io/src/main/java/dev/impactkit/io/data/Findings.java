// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.io.data;

import dev.impactkit.core.Problem;
import dev.impactkit.core.Severity;
import dev.impactkit.core.Where;
import java.util.ArrayList;
import java.util.List;

/** What is found in one table: so many problems are told of, the rest is counted. */
final class Findings {
    private static final int LONGEST = 500;
    private static final String CODE = "data.";

    private final String file;
    private final String path;
    private final int most;
    private final List<Problem> problems = new ArrayList<>();
    private int told;
    private int untold;
    private int firstUntold;

    /** Finds in a file what a data source declares. */
    Findings(String file, String path, int most) {
        this.file = file;
        this.path = path;
        this.most = most;
    }

    /** Something about one cell or row: line and column from 1, 0 where there is none. */
    void warning(String code, int line, int column, String message, String hint) {
        if (told < most) {
            told++;
            add(code, Severity.WARNING, new Where(file, path, line, column), message, hint);
        } else {
            firstUntold = untold == 0 ? line : firstUntold;
            untold++;
        }
    }

    void question(String code, int line, String message, String hint) {
        add(code, Severity.QUESTION, new Where(file, path, line, 0), message, hint);
    }

    void error(String code, int line, String message, String hint) {
        add(code, Severity.ERROR, new Where(file, path, line, 0), message, hint);
    }

    /** Something wrong with the declaration, which stands in the study and not in the table. */
    void declared(String code, String parameter, String message, String hint) {
        add(code, Severity.ERROR, Where.path(path + "." + parameter), message, hint);
    }

    private void add(String code, Severity severity, Where where, String message, String hint) {
        problems.add(new Problem(CODE + code, severity, where, shortened(message), shortened(hint)));
    }

    private static String shortened(String text) {
        return Shown.atMost(LONGEST, text);
    }

    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        if (untold > 0) {
            all.add(new Problem(
                    CODE + "too-many-problems",
                    Severity.WARNING,
                    new Where(file, path, firstUntold, 0),
                    "There are " + untold + " more problems, the first of them here.",
                    "Maybe mend those above and read again."));
        }
        return all;
    }
}
