package org.baselinecme.office.credentials;

import java.util.List;

/**
 * The registry of NPIs, asked for a person.
 *
 * @param base the path of the person
 * @param state whether anything was asked, and answered
 */
record RegistryPage(String base, String name, RegistryQuery query, State state, List<Row> rows) {
    /** Whether there may be more than are shown. */
    public boolean isCut() {
        return rows.size() >= NpiRegistry.MOST;
    }

    /** How many are shown at most. */
    public int most() {
        return NpiRegistry.MOST;
    }

    /** Whether it is this. */
    public boolean is(String code) {
        return state.name().equalsIgnoreCase(code);
    }

    enum State {
        BLANK,
        SHORT,
        DOWN,
        ANSWERED
    }

    /**
     * A person of the registry.
     *
     * @param specialty empty where none is stated
     * @param named whether the surname is that of the person looked up
     */
    record Row(
            String npi, String name, String specialty, boolean active, boolean named, List<RegistryLicense> licenses) {}

    /** A license as it was stated to the registry. */
    record RegistryLicense(String state, String number) {}
}
