package org.baselinecme.front.accessibility;

/** How far the product meets a success criterion, in the terms of the VPAT and of OpenACR. */
enum Adherence {
    SUPPORTS("supports"),
    PARTIALLY_SUPPORTS("partially-supports"),
    DOES_NOT_SUPPORT("does-not-support"),
    NOT_APPLICABLE("not-applicable");

    private final String term;

    Adherence(String term) {
        this.term = term;
    }

    /** The identifier in OpenACR's list of terms. */
    String term() {
        return term;
    }

    /** The key of its words. */
    public String message() {
        return "adherence." + term;
    }
}
