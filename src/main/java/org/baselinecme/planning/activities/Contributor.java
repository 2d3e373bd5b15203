package org.baselinecme.planning.activities;

import java.time.Instant;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/**
 * A person in control of an activity's content, in one role.
 *
 * @param since when the role began
 */
public record Contributor(UUID id, ActivityId activity, PersonId person, ContentRole role, Instant since) {}
