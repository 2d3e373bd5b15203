package org.baselinecme.credit.credit;

import java.util.List;

/** A sentence of an explanation: its message and what fills it. Kept with the claim, so that it can be read for ever. */
public record ExplanationLine(String key, List<Object> arguments) {
    static ExplanationLine of(String key, Object... arguments) {
        return new ExplanationLine("claim." + key, List.of(arguments));
    }

    /** The arguments as the template wants them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
