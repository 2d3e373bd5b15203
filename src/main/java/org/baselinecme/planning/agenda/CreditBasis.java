package org.baselinecme.planning.agenda;

/**
 * How the credit of an activity's format is determined.
 *
 * @param label name of the format
 * @param document the word for the format in statements and certificates
 * @param credit {@code agenda}, {@code estimate}, or a fixed amount such as 3.00
 * @param path how a learner completes it
 */
public record CreditBasis(String label, String document, String credit, CompletionPath path) {
    /** Whether accredited sessions determine the credit. */
    public boolean isByAgenda() {
        return credit.isEmpty() || credit.equals("agenda");
    }

    /** Whether the estimated time determines the credit. */
    public boolean isEstimated() {
        return credit.equals("estimate");
    }

    /** Whether the format alone determines the credit. */
    public boolean isFixed() {
        return !isByAgenda() && !isEstimated();
    }
}
