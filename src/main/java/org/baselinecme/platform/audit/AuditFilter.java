package org.baselinecme.platform.audit;

import java.time.Instant;
import java.util.Collection;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Which events of an activity are wanted.
 *
 * @param person who did it; null for everybody
 * @param kind stored name of the event; empty for all
 * @param from null for the beginning
 * @param until null for now; events at this moment are not included
 * @param words part of a reason or a value, case ignored; empty for all
 * @param without stored names of events that the reader may not see
 */
public record AuditFilter(
        @Nullable PersonId person,
        String kind,
        @Nullable Instant from,
        @Nullable Instant until,
        String words,
        Collection<String> without) {}
