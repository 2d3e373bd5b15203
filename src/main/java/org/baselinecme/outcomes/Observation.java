package org.baselinecme.outcomes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was seen at one site in some days.
 *
 * @param definition the turn of the definition it was made under
 * @param site empty for all sites together
 * @param at when it was entered
 */
record Observation(UUID id, int definition, String site, Days days, Value value, Instant at) {
    boolean isOfOneSite() {
        return !site.isEmpty();
    }

    static Value pooled(List<Observation> some) {
        return Value.pooled(some.stream().map(Observation::value).toList());
    }

    static Days days(List<Observation> some) {
        return some.stream().map(Observation::days).reduce(Days::and).orElseThrow();
    }
}
