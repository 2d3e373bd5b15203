package org.baselinecme.office.fields;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody typed in a field, read by its kind.
 *
 * @param value nothing where it was empty or wrong
 * @param wrong message key of what is wrong; empty where it is right
 */
record FieldInput(FieldValue value, String wrong) {
    private static final int SHORT = 200;
    private static final int LONG = 4000;
    private static final int DIGITS = 15;
    private static final int DECIMALS = 4;
    private static final int LONGEST_NUMBER = 40;
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    /**
     * Reads what was typed.
     *
     * @param known every choice that may be sent
     */
    static FieldInput of(FieldKind kind, List<String> known, List<String> typed) {
        var said = typed.stream()
                .map(text -> text.replace("\0", "").strip())
                .filter(text -> !text.isEmpty())
                .toList();
        if (said.isEmpty()) return right(FieldValue.NONE);
        var one = said.getFirst();
        return switch (kind) {
            case TEXT -> text(one, SHORT, "own-field.too-long");
            case LONG_TEXT -> text(one, LONG, "own-field.far-too-long");
            case NUMBER -> number(one);
            case DATE -> day(one);
            case YES_NO -> chosen(List.of("yes", "no"), List.of(one));
            case ONE -> chosen(known, List.of(one));
            case SEVERAL -> chosen(known, said.stream().distinct().toList());
        };
    }

    private static FieldInput text(String text, int longest, String wrong) {
        return text.length() > longest ? wrong(wrong) : right(FieldValue.of(text));
    }

    private static FieldInput number(String text) {
        if (text.length() > LONGEST_NUMBER) return wrong("own-field.no-number");
        try {
            var number = new BigDecimal(text.replace(",", ""));
            var fits = number.scale() <= DECIMALS && number.precision() - number.scale() <= DIGITS;
            return fits ? right(FieldValue.of(number)) : wrong("own-field.no-number");
        } catch (NumberFormatException none) {
            return wrong("own-field.no-number");
        }
    }

    private static FieldInput day(String text) {
        try {
            var day = LocalDate.parse(text);
            var usual = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
            return usual ? right(FieldValue.of(day)) : wrong("own-field.no-date");
        } catch (DateTimeException none) {
            return wrong("own-field.no-date");
        }
    }

    private static FieldInput chosen(List<String> known, List<String> chosen) {
        return known.containsAll(chosen) ? right(FieldValue.of(chosen)) : wrong("own-field.no-choice");
    }

    private static FieldInput right(FieldValue value) {
        return new FieldInput(value, "");
    }

    private static FieldInput wrong(String key) {
        return new FieldInput(FieldValue.NONE, key);
    }
}
