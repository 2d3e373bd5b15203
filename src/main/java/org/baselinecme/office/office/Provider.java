package org.baselinecme.office.office;

import java.time.ZoneId;
import java.util.Set;

/**
 * The accredited provider whose office this is.
 *
 * @param zone calendar rules are computed here unless a session has its own zone
 * @param synthetic an invented office: every page says so
 */
public record Provider(String name, String shortName, ZoneId zone, String umbrella, boolean synthetic) {
    /** By whom a provider is accredited: it decides which accreditation statements apply. */
    public static final Set<String> UMBRELLAS =
            Set.of("ACCME_DIRECT", "STATE_ACCREDITED", "JOINT_ACCREDITATION", "OTHER");

    static final Provider UNNAMED = new Provider("Your organization", "Baseline", ZoneId.of("UTC"), "OTHER", false);
}
