package org.baselinecme.delivery.cancellation;

import java.time.LocalDate;

/**
 * A canceled activity.
 *
 * @param announced whether it had a public page
 */
record CanceledActivity(String number, String title, LocalDate startsOn, LocalDate endsOn, boolean announced) {}
