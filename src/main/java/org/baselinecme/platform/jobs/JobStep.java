package org.baselinecme.platform.jobs;

import java.util.UUID;
import org.baselinecme.platform.kernel.PersonId;

/**
 * Where a job stands before a step.
 *
 * @param subject what it works on
 * @param startedBy on whose behalf
 * @param done how many parts are done
 */
public record JobStep(JobId job, UUID subject, PersonId startedBy, long done) {}
