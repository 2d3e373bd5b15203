package org.baselinecme.platform.access;

import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;

/**
 * The place of an activity in the office: what scope needs to know of it, and the heading of its pages.
 *
 * @param number the office's own number, such as 2026-0042
 */
public record Standing(ActivityId activity, DepartmentId department, PersonId owner, String number, String title) {}
