package org.baselinecme.credit;

import java.util.List;

/** A sentence of an explanation: its message and what fills it. Kept with the claim, so that it can be read for ever. */
public record Line(String key, List<Object> arguments) {
    static Line of(String key, Object... arguments) {
        return new Line("claim." + key, List.of(arguments));
    }

    /** The arguments as the template wants them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
