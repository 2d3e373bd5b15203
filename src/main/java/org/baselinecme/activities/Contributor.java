package org.baselinecme.activities;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.PersonId;

/**
 * A person in control of an activity's content, in one role.
 *
 * @param since when the role began
 */
public record Contributor(UUID id, ActivityId activity, PersonId person, ContentRole role, Instant since) {}
