package org.baselinecme.evidence.outcomes;

import java.util.List;

/**
 * How a conclusion came about, for people.
 *
 * @param steps sentences in order
 * @param caveats what speaks against it
 * @param mends what would change it
 */
record Explanation(List<String> steps, List<String> caveats, List<String> mends) {
    static final Explanation NONE = new Explanation(List.of(), List.of(), List.of());

    public boolean isGiven() {
        return !steps.isEmpty();
    }
}
