package org.baselinecme.office.setup;

import java.util.List;
import org.baselinecme.office.office.Provider;

/**
 * What an office begins with: the provider, its departments, and its first director, who belongs to the first department.
 *
 * @param name the director's name as it is printed
 * @param email the director signs in with it
 */
record Foundation(Provider provider, List<Part> departments, String name, String email, String password) {
    @Override
    public String toString() {
        return "Foundation"; // never in a log
    }

    /** A department. */
    record Part(String code, String name) {}
}
