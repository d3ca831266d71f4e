// SPDX-License-Identifier: Apache-2.0
package dev.impactkit.core;

/**
 * An amount of money in one currency and at the prices of one year.
 *
 * <p>A {@code double}: valuations are uncertain in their second digit, and rounding belongs to reports only. Currencies
 * and price years never mix silently: {@link #plus} refuses, {@link #at} and {@link #in} convert by a stated figure.
 *
 * @param amount in units of the currency, of either sign
 * @param currency three capital letters, such as {@code EUR}
 * @param priceYear the year whose prices are meant, such as 2024; 0 where none is stated
 */
public record Money(double amount, String currency, int priceYear) {

    /** Checks that the amount is finite and the currency looks like one. */
    public Money {
        Require.finite("amount", amount);
        Require.that(
                currency.length() == 3 && currency.chars().allMatch(c -> c >= 'A' && c <= 'Z'),
                "The currency (" + currency + ") must be three capital letters, such as EUR.");
    }

    /**
     * {@return euros, no price year stated}
     *
     * @param amount in euros
     */
    public static Money eur(double amount) {
        return new Money(amount, "EUR", 0);
    }

    /**
     * {@return pounds sterling, no price year stated}
     *
     * @param amount in pounds
     */
    public static Money gbp(double amount) {
        return new Money(amount, "GBP", 0);
    }

    /**
     * {@return the sum}
     *
     * @param other same currency, same price year
     * @throws IllegalArgumentException if they differ
     */
    public Money plus(Money other) {
        Require.that(
                currency.equals(other.currency) && priceYear == other.priceYear,
                "Only money of one currency and price year adds up: " + this + " and " + other + "."
                        + System.lineSeparator() + "Maybe convert first, with at(index, year) or in(rate).");
        return new Money(amount + other.amount, currency, priceYear);
    }

    /**
     * {@return this amount times a factor}
     *
     * @param factor of either sign
     */
    public Money times(double factor) {
        return new Money(amount * factor, currency, priceYear);
    }

    /**
     * {@return at the prices of another year: \( a \cdot I_{to} / I_{from} \)}
     *
     * @param index price index that knows both years
     * @param year the year whose prices are wanted
     * @throws IllegalArgumentException if the index lacks one of them
     */
    public Money at(PriceIndex index, int year) {
        return new Money(amount * index.factor(priceYear, year), currency, year);
    }

    /**
     * {@return in another currency, by a dated rate; the price year stays}
     *
     * @param rate from this currency
     * @throws IllegalArgumentException if the rate is from another
     */
    public Money in(ExchangeRate rate) {
        Require.that(rate.from().equals(currency), "The rate " + rate + " does not convert " + currency + ".");
        return new Money(amount * rate.rate(), rate.to(), priceYear);
    }

    @Override
    public String toString() {
        return currency + " " + Numerals.ENGLISH.fixed(amount, 2) + (priceYear == 0 ? "" : " (" + priceYear + ")");
    }
}
