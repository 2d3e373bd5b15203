package org.baselinecme.platform.access;

import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;

/**
 * Where an activity stands in the office: all that scope needs to know of it, and the heading its pages carry.
 *
 * @param number the office's own number, such as 2026-0042
 */
public record Standing(ActivityId activity, DepartmentId department, PersonId owner, String number, String title) {}
