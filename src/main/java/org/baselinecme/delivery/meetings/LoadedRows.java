package org.baselinecme.delivery.meetings;

/**
 * What became of the rows of a loaded file.
 *
 * @param matched number of people matched by email
 * @param unmatched number of people awaiting a decision
 * @param refused number of lines that were not read
 */
record LoadedRows(int matched, int unmatched, int refused) {}
