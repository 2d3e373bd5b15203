package org.baselinecme.office.setup;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.accounts.PasswordPolicy;
import org.baselinecme.office.office.Provider;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a new office says of itself and of its first director, once.
 *
 * @param office the accredited provider's name, as statements print it
 * @param zone where the office's days begin, such as {@code America/Denver}
 * @param umbrella by whom it is accredited: one of {@link Provider#UMBRELLAS}
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
    Foundation foundation() {
        var provider = new Provider(office, office, ZoneId.of(zone), umbrella, false);
        return new Foundation(provider, List.of(new Foundation.Part("CME", department)), name, email, password);
    }

    /** What is missing or wrong, in a sentence that names the setting. */
    Optional<String> complaint() {
        if (office.isBlank()) return missing("OFFICE", "the name of the accredited provider");
        if (!ZoneId.getAvailableZoneIds().contains(zone)) return missing("ZONE", "a time zone such as America/Denver");
        if (!Provider.UMBRELLAS.contains(umbrella))
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
