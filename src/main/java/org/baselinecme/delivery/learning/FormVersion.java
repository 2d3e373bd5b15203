package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.UUID;

/**
 * A version of a form.
 *
 * @param frozen whether somebody has begun to answer it, so that other questions are another version
 */
record FormVersion(UUID id, int version, boolean frozen, List<AssessmentItem> items) {
    List<Question> questions() {
        return items.stream().map(AssessmentItem::question).toList();
    }
}
