package org.baselinecme.evidence.measures;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.baselinecme.evidence.study.MeasureKind;
import org.baselinecme.platform.files.CellText;
import org.baselinecme.platform.statistics.EventRate;
import org.baselinecme.platform.statistics.MeasuredValue;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;
import org.jspecify.annotations.Nullable;

/**
 * An observation as entered, or as a line of a table contains it. Every field is text, so that the form can show again
 * what could not be read.
 *
 * @param site empty for all sites together
 * @param denominator of a proportion, or the exposure of a rate
 * @param from a day, or a month, a quarter or a year such as 2025-03, 2025 Q1 or 2025
 * @param until a day; empty where {@code from} is more than a day
 * @param stratum a part of the patients, such as an age group; empty for all of them
 * @param comparison whether it is of a site or department that did not take part
 */
public record ObservationForm(
        @Nullable String site,
        @Nullable String from,
        @Nullable String until,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String n,
        @Nullable String mean,
        @Nullable String sd,
        @Nullable String stratum,
        boolean comparison) {
    private static final int LONGEST_SITE = 120;
    private static final double MOST = 1e9;

    /** An error: the field, and the message key. */
    public record FieldFault(String field, String message) {}

    /** The days and the value, or every error. */
    public record Parsed(@Nullable DateRange days, @Nullable MeasuredValue value, List<FieldFault> wrong) {
        public boolean isGood() {
            return wrong.isEmpty();
        }
    }

    public static ObservationForm blank() {
        return new ObservationForm("", "", "", "", "", "", "", "", "", false);
    }

    /** The site with Unicode and spaces normalized, as two spellings of one site would count twice. */
    public String normalizedSite() {
        return normalized(site);
    }

    /** The stratum, in the same way. */
    public String normalizedStratum() {
        return normalized(stratum);
    }

    private static String normalized(@Nullable String name) {
        return Normalizer.normalize(CellText.stripped(name), Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_SITE && name.chars().noneMatch(Character::isISOControl);
    }

    /** Parses it as an observation of this kind. */
    public Parsed read(MeasureKind kind, LocalDate today) {
        var wrong = new ArrayList<FieldFault>();
        if (!isName(normalizedSite())) wrong.add(new FieldFault("site", "observation.wrong.site"));
        if (!isName(normalizedStratum())) wrong.add(new FieldFault("stratum", "observation.wrong.stratum"));
        var days = days(wrong);
        if (days != null && days.last().isAfter(today)) wrong.add(new FieldFault("until", "observation.wrong.future"));
        var value = switch (kind) {
            case PROPORTION -> share(wrong);
            case RATE -> rate(wrong);
            case MEAN -> average(wrong);
        };
        return new Parsed(days, value, wrong);
    }

    private @Nullable DateRange days(List<FieldFault> wrong) {
        var first = CellText.stripped(from);
        var last = CellText.stripped(until);
        var named = named(first);
        if (named.isPresent() && (last.isEmpty() || named(last).isPresent()))
            return ordered(named.get().first(), named(last).orElse(named.get()).last(), wrong);
        var begins = CellText.day(first);
        var ends = CellText.day(last);
        if (begins.isEmpty()) wrong.add(new FieldFault("from", unread(first)));
        if (ends.isEmpty()) wrong.add(new FieldFault("until", unread(last)));
        return begins.isPresent() && ends.isPresent() ? ordered(begins.get(), ends.get(), wrong) : null;
    }

    /** A month, a quarter or a year. */
    private static Optional<DateRange> named(String text) {
        return CellText.month(text)
                .map(month -> new DateRange(month.atDay(1), month.atEndOfMonth()))
                .or(() -> NamedPeriod.of(text));
    }

    private static String unread(String text) {
        return NamedPeriod.isFiscal(text) ? "observation.wrong.fiscal" : "observation.wrong.day";
    }

    private static @Nullable DateRange ordered(LocalDate first, LocalDate last, List<FieldFault> wrong) {
        if (first.getYear() < DateRange.FIRST_YEAR || last.getYear() > DateRange.LAST_YEAR) {
            wrong.add(new FieldFault("from", "observation.wrong.day"));
            return null;
        }
        if (last.isBefore(first)) wrong.add(new FieldFault("until", "observation.wrong.order"));
        return new DateRange(first, last);
    }

    private @Nullable MeasuredValue share(List<FieldFault> wrong) {
        var out = whole("numerator", numerator, wrong);
        var of = whole("denominator", denominator, wrong);
        if (out == null || of == null) return null;
        if (of < 1) wrong.add(new FieldFault("denominator", "observation.wrong.nobody"));
        else if (out > of) wrong.add(new FieldFault("numerator", "observation.wrong.more"));
        else return new MeasuredValue.Share(new Proportion(out, of));
        return null;
    }

    private @Nullable MeasuredValue rate(List<FieldFault> wrong) {
        var events = whole("numerator", numerator, wrong);
        var exposure = decimal("denominator", denominator, wrong);
        if (events == null || exposure == null) return null;
        if (exposure > 0) return new MeasuredValue.Rate(new EventRate(events, exposure));
        wrong.add(new FieldFault("denominator", "observation.wrong.exposure"));
        return null;
    }

    private @Nullable MeasuredValue average(List<FieldFault> wrong) {
        var size = whole("n", n, wrong);
        var center = decimal("mean", mean, wrong);
        var spread = decimal("sd", sd, wrong);
        if (size == null || center == null || spread == null) return null;
        if (size < 1) wrong.add(new FieldFault("n", "observation.wrong.nobody"));
        else if (spread < 0 || size == 1 && spread > 0) wrong.add(new FieldFault("sd", "observation.wrong.spread"));
        else return new MeasuredValue.Average(new Summary(size, center, spread));
        return null;
    }

    private static @Nullable Long whole(String field, @Nullable String typed, List<FieldFault> wrong) {
        var number = CellText.whole(typed);
        if (number.isPresent() && number.getAsLong() <= Proportion.MOST) return number.getAsLong();
        wrong.add(new FieldFault(field, "observation.wrong.whole"));
        return null;
    }

    private static @Nullable Double decimal(String field, @Nullable String typed, List<FieldFault> wrong) {
        var number = CellText.decimal(typed);
        if (number.isPresent() && Math.abs(number.getAsDouble()) <= MOST) return number.getAsDouble();
        wrong.add(new FieldFault(field, "observation.wrong.decimal"));
        return null;
    }
}
