package org.baselinecme.office.security;

import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.baselinecme.office.accounts.PasswordPolicy;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a new office says of itself and of its first director, once.
 *
 * @param office the accredited provider's name, as statements print it
 * @param zone where the office's days begin, such as {@code America/Denver}
 * @param umbrella by whom it is accredited: one of {@link #UMBRELLAS}
 * @param department the first department
 */
@ConfigurationProperties("baseline.first")
record FirstStart(
        @DefaultValue("") String office,
        @DefaultValue("") String zone,
        @DefaultValue("") String umbrella,
        @DefaultValue("CME Office") String department,
        @DefaultValue("") String name,
        @DefaultValue("") String email,
        @DefaultValue("") String password) {
    private static final Set<String> UMBRELLAS =
            Set.of("ACCME_DIRECT", "STATE_ACCREDITED", "JOINT_ACCREDITATION", "OTHER");

    /** What is missing or wrong, in a sentence that names the setting. */
    Optional<String> complaint() {
        if (office.isBlank()) return missing("OFFICE", "the name of the accredited provider");
        if (!ZoneId.getAvailableZoneIds().contains(zone)) return missing("ZONE", "a time zone such as America/Denver");
        if (!UMBRELLAS.contains(umbrella))
            return missing("UMBRELLA", "ACCME_DIRECT, STATE_ACCREDITED, JOINT_ACCREDITATION or OTHER");
        if (department.isBlank()) return missing("DEPARTMENT", "the name of the first department");
        if (name.isBlank()) return missing("NAME", "the director's name as it is printed");
        if (!email.matches("[^@\\s]+@[^@\\s]+")) return missing("EMAIL", "the director's email address");
        if (password.length() < PasswordPolicy.SHORTEST)
            return missing("PASSWORD", "a pass phrase of at least 12 characters");
        return Optional.empty();
    }

    private static Optional<String> missing(String setting, String what) {
        return Optional.of("set BASELINE_FIRST_" + setting + " to " + what + ".");
    }
}
