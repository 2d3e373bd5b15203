package org.baselinecme.credit.past;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The past credit of a person in a period, by the earlier system that recorded it; it is no part of the credit awarded here (R73).
 *
 * @param all how many entries there are in all years
 * @param first the first day of all years; null without entries
 * @param last the last day of all years; null without entries
 */
public record EarlierCredits(
        List<Source> sources,
        int all,
        @Nullable LocalDate first,
        @Nullable LocalDate last) {
    /** No past credit at all. */
    public static final EarlierCredits NONE = new EarlierCredits(List.of(), 0, null, null);

    static EarlierCredits of(List<Row> rows, int all, @Nullable LocalDate first, @Nullable LocalDate last) {
        var systems = new LinkedHashMap<String, List<Row>>();
        rows.forEach(row ->
                systems.computeIfAbsent(row.source, source -> new ArrayList<>()).add(row));
        return new EarlierCredits(
                systems.entrySet().stream()
                        .map(one -> new Source(one.getKey(), one.getValue(), totals(one.getValue())))
                        .toList(),
                all,
                first,
                last);
    }

    private static List<Total> totals(List<Row> rows) {
        var systems = new LinkedHashMap<String, List<Row>>();
        rows.forEach(row -> systems.computeIfAbsent(row.unit.code, code -> new ArrayList<>())
                .add(row));
        return systems.values().stream()
                .map(Total::of)
                .sorted(Comparator.comparing(total -> total.unit.isHours()))
                .toList();
    }

    /** Whether none is in the period. */
    public boolean isEmpty() {
        return sources.isEmpty();
    }

    /** Whether some are outside the period. */
    public boolean isCut() {
        return all > rows().size();
    }

    /** Every entry of the period. */
    public List<Row> rows() {
        return sources.stream().map(Source::rows).flatMap(Collection::stream).toList();
    }

    /** The days of all entries: Mar 5, 2014 – Nov 2, 2025. */
    public String span() {
        return first == null || last == null ? "" : DateText.dates(first, last);
    }

    /** With characters that can be printed. */
    public EarlierCredits printed() {
        return new EarlierCredits(
                sources.stream()
                        .map(one -> new Source(
                                Glyphs.printed(one.system),
                                one.rows.stream().map(Row::printed).toList(),
                                one.totals))
                        .toList(),
                all,
                first,
                last);
    }

    /**
     * What one earlier system recorded.
     *
     * @param system its name
     */
    public record Source(String system, List<Row> rows, List<Total> totals) {}

    /**
     * An entry.
     *
     * @param format in the words of the earlier system
     * @param number of the certificate that it issued
     */
    public record Row(
            PastCreditId id,
            String source,
            String title,
            String provider,
            String format,
            LocalDate completed,
            Unit unit,
            BigDecimal amount,
            String accreditation,
            String number) {
        /** The day of completion. */
        public String when() {
            return DateText.day(completed);
        }

        /** The amount with two decimals, or three where it has them; empty for attendance without hours. */
        public String credits() {
            return amount.signum() == 0 ? "" : text(amount);
        }

        /** Provider and format, as far as they are known. */
        public String detail() {
            return String.join(
                    " · ",
                    List.of(provider, format).stream()
                            .filter(text -> !text.isEmpty())
                            .toList());
        }

        private Row printed() {
            return new Row(
                    id,
                    source,
                    Glyphs.printed(title),
                    Glyphs.printed(provider),
                    Glyphs.printed(format),
                    completed,
                    unit,
                    amount,
                    Glyphs.printed(accreditation),
                    Glyphs.printed(number));
        }
    }

    /**
     * A credit system in its own words.
     *
     * @param code empty for attendance without credit, whose amounts are hours
     */
    public record Unit(String code, String name, String one, String many) {
        /** Hours of attendance. */
        static final Unit HOURS = new Unit("", "", "", "");

        /** Whether amounts are hours of attendance. */
        public boolean isHours() {
            return code.isEmpty();
        }

        private StyledText amount(BigDecimal amount) {
            return new StyledText(text(amount) + " " + (amount.compareTo(BigDecimal.ONE) <= 0 ? one : many));
        }
    }

    /**
     * The sum of one credit system.
     *
     * @param entries how many it is of
     * @param days from the first to the last of them
     */
    public record Total(Unit unit, BigDecimal amount, int entries, String days) {
        private static Total of(List<Row> rows) {
            var days = rows.stream().map(Row::completed).toList();
            return new Total(
                    rows.getFirst().unit,
                    rows.stream().map(Row::amount).reduce(BigDecimal.ZERO, BigDecimal::add),
                    rows.size(),
                    DateText.dates(Collections.min(days), Collections.max(days)));
        }

        /** Whether attendance was recorded without hours. */
        public boolean isNothing() {
            return amount.signum() == 0;
        }

        /** The sum with its unit. */
        public StyledText said() {
            return unit.amount(amount);
        }

        /** The sum alone. */
        public String credits() {
            return text(amount);
        }
    }

    /** An amount with two decimals, or three where it has them. */
    static String text(BigDecimal amount) {
        var exact = amount.stripTrailingZeros();
        return (exact.scale() > 2 ? exact : exact.setScale(2)).toPlainString();
    }
}
