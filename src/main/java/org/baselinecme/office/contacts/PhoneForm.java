package org.baselinecme.office.contacts;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.regex.Pattern;
import org.baselinecme.platform.kernel.Pasted;

/**
 * A phone number, as entered.
 *
 * @param kind one of {@link #KINDS}
 * @param number with or without a country code; ten digits are of the United States
 */
record PhoneForm(@NotNull String kind, @NotNull String number) {
    static final List<String> KINDS = List.of("mobile", "work", "home");
    static final PhoneForm EMPTY = new PhoneForm("mobile", "");
    private static final Pattern NUMBER = Pattern.compile("\\+?[1-9]\\d{6,14}");
    private static final Pattern NATIONAL = Pattern.compile("[2-9]\\d{9}");
    private static final Pattern OF_THE_STATES = Pattern.compile("\\+1(\\d{3})(\\d{3})(\\d{4})");
    private static final Pattern SIGNS = Pattern.compile("[\\s().-]");

    @AssertTrue(message = "{phone.number.wrong}")
    public boolean isNumberAPhone() {
        return number != null && NUMBER.matcher(plainNumber()).matches();
    }

    @AssertTrue(message = "{choice-unknown}")
    public boolean isKindKnown() {
        return kind == null || KINDS.contains(kind);
    }

    /** The number with its country code and nothing but digits after the plus sign. */
    String plainNumber() {
        var digits = SIGNS.matcher(Pasted.number(number)).replaceAll("");
        if (NATIONAL.matcher(digits).matches()) return "+1" + digits;
        return digits.startsWith("+") ? digits : "+" + digits;
    }

    static String readable(String plain) {
        return OF_THE_STATES.matcher(plain).replaceAll("($1) $2-$3");
    }
}
