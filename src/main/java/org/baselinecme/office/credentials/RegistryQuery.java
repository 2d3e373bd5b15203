package org.baselinecme.office.credentials;

import java.util.Map;
import java.util.TreeMap;
import org.baselinecme.platform.kernel.Pasted;
import org.jspecify.annotations.Nullable;

/**
 * Whom to look up in the registry of NPIs: by NPI, or by name.
 *
 * @param state the two letters of a state; empty for any
 */
record RegistryQuery(
        @Nullable String npi,
        @Nullable String first,
        @Nullable String last,
        @Nullable String state) {
    /** Whether there is enough to look somebody up by: a valid NPI, or a surname of two letters. */
    public boolean isEnough() {
        return number().isEmpty() ? RegistryAnswer.text(last).length() > 1 : Npi.isValid(number());
    }

    /** What is sent. */
    Map<String, String> parameters() {
        if (!number().isEmpty()) return Map.of("number", number());
        var all = new TreeMap<String, String>();
        all.put("last_name", RegistryAnswer.text(last));
        all.put("first_name", RegistryAnswer.text(first));
        all.put("state", RegistryAnswer.text(state));
        all.values().removeIf(String::isEmpty);
        return all;
    }

    private String number() {
        return Pasted.number(RegistryAnswer.text(npi)).replace("-", "");
    }
}
