package org.baselinecme.delivery.cancellation;

/**
 * Why an activity does not take place.
 *
 * @param office name of the provider, whose office canceled it
 * @param when it was canceled
 * @param why the reason as the office wrote it
 * @param contact address for questions
 */
public record Cancellation(String office, String when, String why, String contact) {}
