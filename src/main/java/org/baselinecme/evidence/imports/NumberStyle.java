package org.baselinecme.evidence.imports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The two ways to write numbers: with a decimal point (1,234.5) and with a decimal comma (1.234,5). Spaces group in both. */
enum NumberStyle {
    POINT('.', ','),
    COMMA(',', '.');

    private static final int MOST_DIGITS = 12;
    private static final String MINUS = "[-\u2212]?";
    private final char decimal;
    private final Pattern form;

    NumberStyle(char decimal, char group) {
        this.decimal = decimal;
        var grouped = "[1-9]\\d{0,2}(?:[%s '\u2019]\\d{3})+".formatted(group == '.' ? "." : ",");
        form = Pattern.compile(MINUS + "(?:\\d{1,12}|" + grouped + ")?(?:[" + decimal + "]\\d{1,12})?");
    }

    /** The number, or empty for text in any other form. */
    Optional<BigDecimal> decimal(String cell) {
        if (cell.chars().noneMatch(Character::isDigit) || !form.matcher(cell).matches()) return Optional.empty();
        var digits = cell.replace('\u2212', '-')
                .replaceAll("[^-\\d" + decimal + "]", "")
                .replace(decimal, '.');
        return digits.length() > 2 * MOST_DIGITS ? Optional.empty() : Optional.of(new BigDecimal(digits));
    }

    /** The whole number, also if written as 43.0; or empty. */
    Optional<BigDecimal> whole(String cell) {
        return decimal(cell)
                .filter(number -> number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0)
                .map(number -> number.setScale(0));
    }

    Optional<BigDecimal> read(String cell, boolean whole) {
        return whole ? whole(cell) : decimal(cell);
    }

    /** Message key of its description. */
    String message() {
        return "number-style." + name().toLowerCase(Locale.ROOT);
    }
}
