package org.baselinecme;

/** A database of one's own, migrated, with the two roles of production. */
public record TestDatabase(String url, String password) {
    public static final String OWNER = "baseline_owner";
    public static final String APPLICATION = "baseline_app";
}
