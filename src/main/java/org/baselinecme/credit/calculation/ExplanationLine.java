package org.baselinecme.credit.calculation;

import java.util.List;

/** A sentence of an explanation as message key and arguments, stored with the claim. */
public record ExplanationLine(String key, List<Object> arguments) {
    private static final String PREFIX = "claim.";
    private static final String PRESENT = PREFIX + "present.";

    /** A sentence of the messages {@code claim.…}. */
    public static ExplanationLine of(String key, Object... arguments) {
        return new ExplanationLine(PREFIX + key, List.of(arguments));
    }

    /** Message keys of what the evidence of these lines proves, each once. */
    public static List<String> proves(List<ExplanationLine> lines) {
        return lines.stream()
                .map(ExplanationLine::key)
                .filter(key -> key.startsWith(PRESENT))
                .map(key -> "evidence." + key.substring(PRESENT.length()) + ".proves")
                .distinct()
                .toList();
    }

    /** The arguments for the template. */
    public Object[] args() {
        return arguments.toArray();
    }
}
