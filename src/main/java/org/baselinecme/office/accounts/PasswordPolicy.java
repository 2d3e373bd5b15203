package org.baselinecme.office.accounts;

/** What a new password has to be. Length is what protects it; rules about letters and digits don't. */
public final class PasswordPolicy {
    /** The most letters of a password. */
    public static final int LONGEST = 200;

    private static final int SHORTEST = 12;

    private PasswordPolicy() {}

    /** Whether a password is long enough. */
    public static boolean isLongEnough(String password) {
        return password.length() >= SHORTEST;
    }
}
