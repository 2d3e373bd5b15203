package org.baselinecme.office.credentials;

import java.util.regex.Pattern;

/** A National Provider Identifier: ten digits, the last of which is a check digit (45 CFR 162.406). */
public final class Npi {
    private static final Pattern TEN_DIGITS = Pattern.compile("[12]\\d{9}");

    /** What the prefix 80840 of a card issuer adds to the Luhn sum. */
    private static final int PREFIX = 24;

    private Npi() {}

    /** Whether this is ten digits with the right check digit. */
    public static boolean isValid(String number) {
        if (!TEN_DIGITS.matcher(number).matches()) return false;
        var sum = PREFIX;
        for (var at = 0; at < number.length(); at++) {
            var digit = number.charAt(at) - '0';
            sum += at % 2 == 0 ? digit * 2 / 10 + digit * 2 % 10 : digit;
        }
        return sum % 10 == 0;
    }
}
