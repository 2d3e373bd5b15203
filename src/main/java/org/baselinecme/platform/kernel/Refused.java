package org.baselinecme.platform.kernel;

import java.util.List;
import java.util.stream.Collectors;

/** The domain refuses a step: the only business exception. Carries every reason, each with the way to mend it. */
public class Refused extends RuntimeException {
    private final transient List<Objection> objections;

    /** Refuses for these reasons. */
    public Refused(List<Objection> objections) {
        super(objections.stream().map(Objection::key).collect(Collectors.joining(", ")), null, false, false);
        this.objections = List.copyOf(objections);
    }

    /** Refuses when at least one of the objections blocks; advice alone lets the step pass. */
    public static void ifAny(List<Objection> objections) {
        var blocking = objections.stream().filter(Objection::blocks).toList();
        if (!blocking.isEmpty()) throw new Refused(blocking);
    }

    /** Whether this is the only reason. */
    public boolean isFor(String key) {
        return objections.size() == 1 && objections.getFirst().key().equals(key);
    }

    /** The reasons. */
    public List<Objection> objections() {
        return objections;
    }
}
