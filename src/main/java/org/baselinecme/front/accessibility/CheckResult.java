package org.baselinecme.front.accessibility;

/**
 * What one engine found for a criterion.
 *
 * @param pages distinct pages with at least one check for the criterion
 * @param violations pages with at least one violation
 */
record CheckResult(String criterion, String engine, int pages, int violations) {}
