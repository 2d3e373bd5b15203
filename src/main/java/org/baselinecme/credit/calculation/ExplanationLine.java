package org.baselinecme.credit.calculation;

import java.util.List;

/** A sentence of an explanation as message key and arguments, stored with the claim. */
public record ExplanationLine(String key, List<Object> arguments) {
    /** A sentence of the messages {@code claim.…}. */
    public static ExplanationLine of(String key, Object... arguments) {
        return new ExplanationLine("claim." + key, List.of(arguments));
    }

    /** The arguments for the template. */
    public Object[] args() {
        return arguments.toArray();
    }
}
