package org.baselinecme.evidence.measures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Stream;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.evidence.study.RateScale;
import org.baselinecme.platform.statistics.DecimalText;
import org.baselinecme.platform.statistics.Effect;
import org.baselinecme.platform.statistics.EventRate;
import org.baselinecme.platform.statistics.Interval;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;

/**
 * States the figures of a measure with as many digits as their size needs: 43.0%, but 0.130% and 0.049%. A proportion has two
 * digits or more that are not leading zeros, also counted from 100%. Nothing prints as 0 unless it is 0. Figures are rounded
 * once, half up, from their full digits.
 *
 * @param scale what a proportion or a rate is shown per
 * @param unit of a mean, or of the exposure of a rate
 */
public record FigureText(RateScale scale, String unit) {
    private static final int MOST = 9;
    private static final int SIGNIFICANT = 10;

    /** The text of the figures of a measure. */
    public static FigureText of(MeasureForm measure) {
        return new FigureText(measure.shownPer(), measure.effectiveUnit());
    }

    /** The decimals that all these values are shown with, so that they can be compared; one or more, all of one kind. */
    public int decimals(MeasuredValue... values) {
        return Stream.of(values).mapToInt(this::decimals).max().orElse(1);
    }

    private int decimals(MeasuredValue value) {
        return switch (value) {
            case MeasuredValue.Share share -> Math.max(resolution(share.of()), digits(share.of()));
            case MeasuredValue.Rate rate -> Math.max(resolution(rate.of()), digits(rate.center()));
            case MeasuredValue.Average average ->
                DecimalText.visible(
                        average.decimals(), average.center(), average.of().sd());
        };
    }

    /** Decimals needed to show the smallest difference that a test could distinguish from chance. */
    private int resolution(Proportion share) {
        var rate = (share.numerator() + 1.0) / (share.denominator() + 2);
        return resolution(Math.sqrt(rate * (1 - rate) / share.denominator()));
    }

    private int resolution(EventRate rate) {
        return resolution(Math.sqrt(rate.events() + 1.0) / rate.exposure());
    }

    private int resolution(double standardError) {
        var difference = MeasuredValue.RESOLUTION * scale.factor() * standardError;
        return Math.clamp((int) Math.ceil(-Math.log10(difference)), 1, MOST);
    }

    /** Decimals with which the rate, or what it lacks to everyone, has two digits. */
    private int digits(Proportion share) {
        return digits((double) Math.min(share.numerator(), share.rest()) / share.denominator());
    }

    private int digits(double least) {
        var shown = least * scale.factor();
        return shown == 0 ? 1 : Math.clamp(1 - (int) Math.floor(Math.log10(shown)), 1, MOST);
    }

    /** 43.0% of a proportion; 2.4 per 1,000 patient-days of a rate; 7.3 days of a mean. */
    public String value(MeasuredValue value) {
        return value(value, decimals(value));
    }

    /** The same with a number of decimals. */
    public String value(MeasuredValue value, int decimals) {
        return switch (value) {
            case MeasuredValue.Share share -> rate(share.of(), decimals) + scale.suffix();
            case MeasuredValue.Rate rate -> rate(rate.of(), decimals) + " " + per();
            case MeasuredValue.Average average ->
                DecimalText.of(average.center(), decimals) + (unit.equals("%") ? "" : " ") + unit;
        };
    }

    /** Computed from the counts, as 23 of 80 is 28.75%, which a binary fraction does not hold exactly. */
    private String rate(Proportion share, int decimals) {
        var exact = BigDecimal.valueOf(share.numerator() * scale.factor())
                .divide(BigDecimal.valueOf(share.denominator()), decimals, RoundingMode.HALF_UP);
        return DecimalText.of(exact, decimals);
    }

    /** The value before one that states the unit, as in 2.4 → 1.6 per 1,000 patient-days; only a rate leaves its unit out. */
    public String first(MeasuredValue value, int decimals) {
        return value instanceof MeasuredValue.Rate rate ? rate(rate.of(), decimals) : value(value, decimals);
    }

    private String rate(EventRate rate, int decimals) {
        var exact = BigDecimal.valueOf(rate.events() * scale.factor())
                .divide(BigDecimal.valueOf(rate.exposure()), decimals, RoundingMode.HALF_UP);
        return DecimalText.of(exact, decimals);
    }

    /** per 1,000 patient-days. */
    private String per() {
        return "per " + OutcomeFormat.count(scale.factor()) + " " + unit;
    }

    /** 215 of 500; 12 in 4,350 patient-days; n 500, SD 2.4. */
    public String basis(MeasuredValue value) {
        return switch (value) {
            case MeasuredValue.Share share ->
                OutcomeFormat.count(share.of().numerator()) + " of "
                        + OutcomeFormat.count(share.of().denominator());
            case MeasuredValue.Rate rate ->
                OutcomeFormat.count(rate.of().events()) + " in "
                        + OutcomeFormat.amount(rate.of().exposure()) + " " + unit;
            case MeasuredValue.Average average ->
                "n " + OutcomeFormat.count(average.n()) + ", SD "
                        + DecimalText.of(average.of().sd(), decimals(average));
        };
    }

    /** 19.0 points; −1.30 days; −0.81 per 1,000: the difference of two values, with the digits of its interval. */
    public String difference(MeasuredValue before, MeasuredValue after, Effect effect) {
        return number(effect.difference(), before, after, effect) + " " + differenceUnit(before);
    }

    /** 12.8 to 25.0: the interval of the difference, with the digits of the difference. */
    public String interval(MeasuredValue before, MeasuredValue after, Effect effect) {
        var interval = effect.interval();
        return number(interval.low(), before, after, effect) + " to " + number(interval.high(), before, after, effect);
    }

    private String number(double amount, MeasuredValue before, MeasuredValue after, Effect effect) {
        var mean = before instanceof MeasuredValue.Average;
        var factor = mean ? 1 : scale.factor();
        var decimals = decimals(before, after) + (mean ? 1 : 0);
        return DecimalText.of(amount * factor, places(decimals, factor, effect.difference(), effect.interval()));
    }

    private static int places(int decimals, int factor, double difference, Interval interval) {
        return DecimalText.visible(decimals, difference * factor, interval.low() * factor, interval.high() * factor);
    }

    /** A difference by itself, without figures to compare it with: 5 points; 0.5 days. */
    public String amount(MeasureKind kind, double difference) {
        var shown = BigDecimal.valueOf(kind == MeasureKind.MEAN ? difference : difference * scale.factor())
                .round(new MathContext(SIGNIFICANT))
                .stripTrailingZeros();
        return DecimalText.of(shown, Math.max(0, shown.scale())) + " " + unitOf(kind);
    }

    private String unitOf(MeasureKind kind) {
        return switch (kind) {
            case PROPORTION -> scale.difference();
            case RATE -> per();
            case MEAN -> unit;
        };
    }

    private String differenceUnit(MeasuredValue value) {
        return unitOf(
                switch (value) {
                    case MeasuredValue.Share share -> MeasureKind.PROPORTION;
                    case MeasuredValue.Rate rate -> MeasureKind.RATE;
                    case MeasuredValue.Average average -> MeasureKind.MEAN;
                });
    }
}
