package org.baselinecme.front.home;

import java.util.List;

/**
 * The index of settings.
 *
 * @param q what was searched for
 */
public record SettingsPage(String q, List<Part> parts) {
    /** Settings about the same. */
    public record Part(String code, String title, List<SettingRow> rows) {}
}
