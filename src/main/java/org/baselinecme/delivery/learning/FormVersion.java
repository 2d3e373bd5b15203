package org.baselinecme.delivery.learning;

import java.util.List;
import java.util.UUID;

/**
 * A version of a form.
 *
 * @param frozen whether a learner has begun to answer it, so that other questions need another version
 */
record FormVersion(UUID id, int version, boolean frozen, List<AssessmentItem> items) {}
