package org.baselinecme.front.privacy;

import org.baselinecme.office.retention.RetentionKind;

/**
 * How many records of one kind are left from a year.
 *
 * @param year when they were made; 0 where the table has no date
 * @param past how many of them are past their period
 */
record LeftoverCount(RetentionKind kind, int year, long records, long past) {}
