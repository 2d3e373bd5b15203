package org.baselinecme.delivery.reports;

import java.util.Map;

/** Abbreviations of time zones that stand for one offset in the reports of meeting platforms. */
final class ZoneAbbreviations {
    /** The offset by its abbreviation. */
    static final Map<String, String> ALL = Map.ofEntries(
            Map.entry("EST", "-05"),
            Map.entry("EDT", "-04"),
            Map.entry("CST", "-06"),
            Map.entry("CDT", "-05"),
            Map.entry("MST", "-07"),
            Map.entry("MDT", "-06"),
            Map.entry("PST", "-08"),
            Map.entry("PDT", "-07"),
            Map.entry("AKST", "-09"),
            Map.entry("AKDT", "-08"),
            Map.entry("CET", "+01"),
            Map.entry("CEST", "+02"),
            Map.entry("MEZ", "+01"),
            Map.entry("MESZ", "+02"),
            Map.entry("HST", "-10"),
            Map.entry("JST", "+09"),
            Map.entry("AEST", "+10"),
            Map.entry("AEDT", "+11"));

    private ZoneAbbreviations() {}
}
