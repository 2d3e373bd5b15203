package org.baselinecme.office.setup;

import java.util.List;
import java.util.Set;
import org.baselinecme.office.office.Provider;

/**
 * What an office begins with: the provider, its departments, and its first director, who belongs to the first department.
 *
 * @param name the director's name as it is printed
 * @param email the director signs in with it
 */
record Foundation(Provider provider, List<Part> departments, String name, String email, String password) {
    /** By whom a provider is accredited. */
    static final Set<String> UMBRELLAS = Set.of("ACCME_DIRECT", "STATE_ACCREDITED", "JOINT_ACCREDITATION", "OTHER");

    @Override
    public String toString() {
        return "Foundation"; // never in a log
    }

    /** A department. */
    record Part(String code, String name) {}
}
