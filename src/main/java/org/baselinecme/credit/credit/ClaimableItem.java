package org.baselinecme.credit.credit;

/**
 * Something a learner attended and has not claimed yet.
 *
 * @param title the session of a series, or the activity
 * @param path where it is claimed
 * @param ready whether the confirmation is open
 */
public record ClaimableItem(String title, String when, String path, boolean ready) {}
