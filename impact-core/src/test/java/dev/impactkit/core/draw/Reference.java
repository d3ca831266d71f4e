// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** One line of {@code kernels.csv}, computed with 60 digits by the script beside it. */
record Reference(String kernel, String argument, BigDecimal value) {

    static List<Reference> of(String kernel) {
        try (InputStream in = Objects.requireNonNull(Reference.class.getResourceAsStream("kernels.csv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith(kernel + ";"))
                    .map(line -> line.split(";"))
                    .map(cells -> new Reference(cells[0], cells[1], new BigDecimal(cells[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double x() {
        return Double.parseDouble(argument);
    }

    /** In units of the last place of the true value. */
    double ulps(double answer) {
        BigDecimal ulp = new BigDecimal(Math.ulp(value.doubleValue()));
        return new BigDecimal(answer).subtract(value).abs().doubleValue() / ulp.doubleValue();
    }

    /** In parts of the true value. */
    double relative(double answer) {
        return new BigDecimal(answer).subtract(value).abs().doubleValue() / Math.abs(value.doubleValue());
    }
}
