package org.baselinecme.office.office;

import java.time.ZoneId;

/**
 * The accredited provider whose office this is.
 *
 * @param zone calendar rules are computed here unless a session has its own zone
 * @param synthetic an invented office: every page says so
 */
public record Provider(String name, String shortName, ZoneId zone, String umbrella, boolean synthetic) {
    static final Provider UNNAMED = new Provider("Your organization", "Baseline", ZoneId.of("UTC"), "OTHER", false);
}
