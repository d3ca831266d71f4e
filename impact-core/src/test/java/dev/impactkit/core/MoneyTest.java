// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
    private static final PriceIndex INDEX =
            PriceIndex.of("statistics office, 2015 = 100", Map.of(2015, 100.0, 2020, 125.0));
    private static final ExchangeRate RATE =
            new ExchangeRate("GBP", "EUR", 1.25, LocalDate.of(2009, 6, 30), "central bank");

    @Test
    void moneyOfOneCurrencyAndYearAddsUp() {
        assertEquals(new Money(7.5, "EUR", 2015), new Money(5, "EUR", 2015).plus(new Money(2.5, "EUR", 2015)));
        assertEquals(Money.eur(-6), Money.eur(2).times(-3));
    }

    @Test
    void currenciesNeverMixSilently() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Money.eur(1).plus(Money.gbp(1)));
        assertTrue(refused.getMessage().contains("EUR 1.00")
                && refused.getMessage().contains("GBP 1.00"));
    }

    @Test
    void priceYearsNeverMixSilently() {
        assertThrows(IllegalArgumentException.class, () -> new Money(1, "EUR", 2015).plus(new Money(1, "EUR", 2020)));
        assertThrows(IllegalArgumentException.class, () -> Money.eur(1).plus(new Money(1, "EUR", 2020)));
    }

    @Test
    void pricesFollowTheIndexForwardAndBack() {
        assertEquals(new Money(10, "EUR", 2020), new Money(8, "EUR", 2015).at(INDEX, 2020));
        assertEquals(new Money(8, "EUR", 2015), new Money(10, "EUR", 2020).at(INDEX, 2015));
    }

    @Test
    void anIndexThatLacksAYearRefuses() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> new Money(8, "EUR", 2015).at(INDEX, 2021));
        assertTrue(refused.getMessage().contains("2021") && refused.getMessage().contains("[2015, 2020]"));
        assertThrows(IllegalArgumentException.class, () -> Money.eur(8).at(INDEX, 2020));
        assertTrue(INDEX.knows(2015, 2020));
        assertFalse(INDEX.knows(2015, 2021));
    }

    @Test
    void aRateConvertsItsOwnCurrencyAndKeepsThePriceYear() {
        assertEquals(new Money(12.5, "EUR", 2009), new Money(10, "GBP", 2009).in(RATE));
        assertThrows(IllegalArgumentException.class, () -> Money.eur(10).in(RATE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "EU", "EURO", "eur", "€€€", "E R"})
    void aCurrencyIsThreeCapitalLetters(String currency) {
        assertThrows(IllegalArgumentException.class, () -> new Money(1, currency, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
    void anAmountIsFinite(double amount) {
        assertThrows(IllegalArgumentException.class, () -> Money.eur(amount));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void ratesAndLevelsAreAboveZero(double figure) {
        LocalDate day = LocalDate.of(2020, 1, 1);
        assertThrows(IllegalArgumentException.class, () -> new ExchangeRate("EUR", "GBP", figure, day, ""));
        assertThrows(IllegalArgumentException.class, () -> PriceIndex.of("", Map.of(2020, figure)));
    }

    @Test
    void anIndexHasAYearAndItsLevelsStandUnderYears() {
        assertThrows(IllegalArgumentException.class, () -> new PriceIndex("", new TreeMap<>()));
        Args args = Args.of("source", "s").with("levels", Map.of("next year", 1.0));
        assertThrows(IllegalArgumentException.class, () -> PriceIndex.SHAPE.make(args));
    }

    @Test
    void anIndexAndARateAreMadeAgainFromTheirArguments() {
        assertEquals(INDEX, PriceIndex.SHAPE.make(INDEX.args()));
        assertEquals(RATE, ExchangeRate.SHAPE.make(RATE.args()));
    }

    @Test
    void moneyPrintsItsPriceYearWhereThereIsOne() {
        assertEquals(
                List.of("EUR 1,234.50 (2024)", "GBP -0.50"),
                List.of(
                        new Money(1234.5, "EUR", 2024).toString(),
                        Money.gbp(-0.5).toString()));
    }
}
