package org.baselinecme.platform.files;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and dates of text as people and spreadsheets write them; text in any other form gives an empty result. */
public final class CellText {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,10}|\\d{1,3}(,\\d{3}){1,3}");
    private static final Pattern DECIMAL = Pattern.compile("[-−]?(\\d{1,10}|\\d{1,3}(,\\d{3}){1,3})(\\.\\d{1,10})?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-\\d{2}");
    private static final Pattern AMERICAN_DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private CellText() {}

    /** The text without surrounding spaces; empty for null. */
    public static String stripped(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replace('\u00a0', ' ').strip();
    }

    /** A whole number of at most ten digits, as in 1,234. */
    public static OptionalLong whole(@Nullable String typed) {
        var text = stripped(typed);
        return WHOLE.matcher(text).matches()
                ? OptionalLong.of(Long.parseLong(text.replace(",", "")))
                : OptionalLong.empty();
    }

    /** A decimal number, as in −1,234.5. */
    public static OptionalDouble decimal(@Nullable String typed) {
        var text = stripped(typed);
        return DECIMAL.matcher(text).matches()
                ? OptionalDouble.of(Double.parseDouble(text.replace(",", "").replace('−', '-')))
                : OptionalDouble.empty();
    }

    /** A month, as in 2026-03. */
    public static Optional<YearMonth> month(String text) {
        try {
            return MONTH.matcher(text).matches() ? Optional.of(YearMonth.parse(text)) : Optional.empty();
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** A day, as in 2026-03-01 or 3/1/2026. */
    public static Optional<LocalDate> day(String text) {
        try {
            var american = AMERICAN_DAY.matcher(text);
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
