package org.baselinecme.credit.credit;

/**
 * An entry in the list of what a learner can claim.
 *
 * @param title of the session of a series, or of the activity
 * @param path of its claim page
 * @param ready whether the confirmation is open
 */
public record ClaimableItem(String title, String when, String path, boolean ready) {}
