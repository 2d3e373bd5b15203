package org.baselinecme.evidence.outcomes;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.baselinecme.platform.statistics.Proportion;
import org.baselinecme.platform.statistics.Summary;
import org.jspecify.annotations.Nullable;

/**
 * An observation as it is typed, or as a line of a table has it. Everything is text, so that nothing is lost where a figure
 * cannot be read.
 *
 * @param site empty for all sites together
 * @param from a day, or a month such as 2025-03
 * @param until a day; empty where {@code from} is a month
 */
public record ObservationForm(
        @Nullable String site,
        @Nullable String from,
        @Nullable String until,
        @Nullable String numerator,
        @Nullable String denominator,
        @Nullable String n,
        @Nullable String mean,
        @Nullable String sd) {
    private static final int LONGEST_SITE = 120;
    private static final double MOST = 1e9;
    private static final Pattern WHOLE = Pattern.compile("\\d{1,10}|\\d{1,3}(,\\d{3}){1,3}");
    private static final Pattern DECIMAL = Pattern.compile("[-−]?(\\d{1,10}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,10})?");
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    /** What is wrong: the field, and the message key. */
    record Wrong(String field, String message) {}

    /** What was read, or everything that is wrong. */
    record Read(@Nullable Days days, @Nullable Value value, List<Wrong> wrong) {
        boolean isGood() {
            return wrong.isEmpty();
        }
    }

    static ObservationForm blank() {
        return new ObservationForm("", "", "", "", "", "", "", "");
    }

    /** The site, the same however it is spaced and its accents are made: two spellings of one would count twice. */
    String siteSaid() {
        return Normalizer.normalize(MeasureForm.spoken(site), Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    /** Reads it as an observation of this kind. */
    Read read(MeasureKind kind, LocalDate today) {
        var wrong = new ArrayList<Wrong>();
        if (siteSaid().length() > LONGEST_SITE || siteSaid().chars().anyMatch(Character::isISOControl))
            wrong.add(new Wrong("site", "observation.wrong.site"));
        var days = days(wrong);
        if (days != null && days.last().isAfter(today)) wrong.add(new Wrong("until", "observation.wrong.future"));
        var value = kind == MeasureKind.PROPORTION ? share(wrong) : average(wrong);
        return new Read(days, value, wrong);
    }

    private @Nullable Days days(List<Wrong> wrong) {
        var first = MeasureForm.spoken(from);
        var last = MeasureForm.spoken(until);
        var month = month(first);
        if (month.isPresent() && (last.isEmpty() || month(last).isPresent()))
            return ordered(month.get().atDay(1), month(last).orElse(month.get()).atEndOfMonth(), wrong);
        var begins = day(first);
        var ends = day(last);
        if (begins.isEmpty()) wrong.add(new Wrong("from", "observation.wrong.day"));
        if (ends.isEmpty()) wrong.add(new Wrong("until", "observation.wrong.day"));
        return begins.isPresent() && ends.isPresent() ? ordered(begins.get(), ends.get(), wrong) : null;
    }

    private static @Nullable Days ordered(LocalDate first, LocalDate last, List<Wrong> wrong) {
        if (first.getYear() < Days.FIRST_YEAR || last.getYear() > Days.LAST_YEAR) {
            wrong.add(new Wrong("from", "observation.wrong.day"));
            return null;
        }
        if (last.isBefore(first)) wrong.add(new Wrong("until", "observation.wrong.order"));
        return new Days(first, last);
    }

    private @Nullable Value share(List<Wrong> wrong) {
        var out = whole("numerator", numerator, wrong);
        var of = whole("denominator", denominator, wrong);
        if (out == null || of == null) return null;
        if (of < 1) wrong.add(new Wrong("denominator", "observation.wrong.nobody"));
        else if (out > of) wrong.add(new Wrong("numerator", "observation.wrong.more"));
        else return new Value.Share(new Proportion(out, of));
        return null;
    }

    private @Nullable Value average(List<Wrong> wrong) {
        var size = whole("n", n, wrong);
        var centre = decimal("mean", mean, wrong);
        var spread = decimal("sd", sd, wrong);
        if (size == null || centre == null || spread == null) return null;
        if (size < 1) wrong.add(new Wrong("n", "observation.wrong.nobody"));
        else if (spread < 0 || size == 1 && spread > 0) wrong.add(new Wrong("sd", "observation.wrong.spread"));
        else return new Value.Average(new Summary(size, centre, spread));
        return null;
    }

    private static @Nullable Long whole(String field, @Nullable String typed, List<Wrong> wrong) {
        var text = MeasureForm.spoken(typed);
        if (WHOLE.matcher(text).matches()) {
            var number = Long.parseLong(text.replace(",", ""));
            if (number <= Proportion.MOST) return number;
        }
        wrong.add(new Wrong(field, "observation.wrong.whole"));
        return null;
    }

    private static @Nullable Double decimal(String field, @Nullable String typed, List<Wrong> wrong) {
        var text = MeasureForm.spoken(typed);
        if (DECIMAL.matcher(text).matches()) {
            var number = Double.parseDouble(text.replace(",", "").replace('−', '-'));
            if (Math.abs(number) <= MOST) return number;
        }
        wrong.add(new Wrong(field, "observation.wrong.decimal"));
        return null;
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return text.matches("\\d{4}-\\d{2}") ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            var american = AMERICAN.matcher(text);
            if (!american.matches()) return Optional.of(LocalDate.parse(text));
            return Optional.of(LocalDate.parse(String.format(
                    Locale.ROOT,
                    "%s-%02d-%02d",
                    american.group(3),
                    Integer.parseInt(american.group(1)),
                    Integer.parseInt(american.group(2)))));
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }
}
