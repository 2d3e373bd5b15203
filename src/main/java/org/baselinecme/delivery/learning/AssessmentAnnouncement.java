package org.baselinecme.delivery.learning;

import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;

/**
 * The assessment as it is announced to learners before the start (R32).
 *
 * @param items how many items it has
 * @param passMark percent
 * @param attempts null is any number
 * @param baseline whether the same items are asked before, too
 * @param forCredit whether credit is claimed only by those who passed
 * @param open whether it can still be answered
 */
public record AssessmentAnnouncement(
        ActivityId activity,
        int items,
        int passMark,
        @Nullable Integer attempts,
        boolean baseline,
        boolean forCredit,
        boolean open) {}
