package org.baselinecme.front.home;

import java.util.Locale;

/** What settings are about. */
enum SettingGroup {
    OFFICE,
    ACCREDITATION,
    RULES,
    PEOPLE,
    MAIL,
    DATA;

    /** The end of its message key. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
