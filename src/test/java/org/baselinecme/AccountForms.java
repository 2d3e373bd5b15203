package org.baselinecme;

import java.util.Map;
import java.util.Optional;

/** Forms of accounts, roles and departments. Those that would change an account of the matrix are incomplete, and refused. */
final class AccountForms {
    private static final Map<String, Map<String, String>> ALL = Map.ofEntries(
            Map.entry("/accounts/{person}/closure", Map.of()),
            Map.entry("/nppes/uploads", Map.of()),
            Map.entry("/nppes/folder", Map.of("name", "none.zip")),
            Map.entry("/nppes/differences/{difference}", Map.of("decision", "LEFT")),
            Map.entry("/nppes/differences/{difference}/reopening", Map.of()),
            Map.entry("/nppes/spellings", Map.of("spelling", "M D", "credentials", "MD", "profession", "PHYSICIAN")),
            Map.entry("/accounts/{person}/opening", Map.of()),
            Map.entry("/accounts/{person}/view", Map.of()),
            Map.entry("/accounts/view/end", Map.of()),
            Map.entry("/accounts/{person}/address", Map.of()),
            Map.entry("/accounts/{person}/grants", Map.of()),
            Map.entry("/accounts/{person}/invitation/withdrawal", Map.of()),
            Map.entry("/accounts/invitation", invitation()),
            Map.entry("/setup", Map.of("token", "ABCDE-FGHJK-LMNPQ-RSTUV")),
            Map.entry(
                    "/setup/office", Map.of("name", "Example", "shortName", "Ex", "umbrella", "OTHER", "zone", "UTC")),
            Map.entry("/setup/departments", Map.of("rows[0].name", "Medicine", "rows[0].code", "MED")),
            Map.entry("/setup/mail", Map.of("address", "jane@example.org")),
            Map.entry("/setup/director", director()),
            Map.entry("/welcome", Map.of("password", "a long pass phrase", "again", "a long pass phrase")),
            Map.entry("/settings/mail", Map.of("address", "jane@example.org")),
            Map.entry("/settings/fields", OwnFieldForms.field()),
            Map.entry("/settings/fields/{field}", OwnFieldForms.field()),
            Map.entry("/settings/fields/{field}/retirement", Map.of()),
            Map.entry("/settings/fields/{field}/restoration", Map.of()),
            Map.entry("/profile/fields", OwnFieldForms.ANSWERS),
            Map.entry("/people/{person}/fields", OwnFieldForms.ANSWERS),
            Map.entry("/activities/{id}/fields", OwnFieldForms.ANSWERS),
            Map.entry("/activities/{id}/registrations/{registration}/fields", OwnFieldForms.ANSWERS),
            Map.entry("/settings/departments", department()),
            Map.entry("/settings/departments/{department}", department()),
            Map.entry("/settings/departments/{department}/closure", Map.of()),
            Map.entry("/settings/departments/{department}/opening", Map.of()),
            Map.entry("/sign-in/forgotten", Map.of("email", "new@example.org")),
            Map.entry("/password/new", Map.of("password", "a long pass phrase", "again", "a long pass phrase")),
            Map.entry("/profile/security/password", Map.of("current", "wrong", "password", "x", "again", "x")),
            Map.entry("/profile/security/sessions/end", Map.of()),
            Map.entry("/profile/security/sessions/end-all", Map.of()),
            Map.entry(
                    "/profile/security/sessions/devices/end", Map.of("device", "01a2057a-6963-7000-943a-c82a4f4d47e5")),
            Map.entry("/sign-in/code", Map.of()),
            Map.entry("/profile/security/codes", Map.of()),
            Map.entry("/profile/security/codes/confirmation", Map.of("code", "000000")),
            Map.entry("/profile/security/codes/removal", Map.of("code", "000000")),
            Map.entry("/sign-in/passkey/options", Map.of()),
            Map.entry("/profile/security/passkeys", Map.of("name", "Telephone", "credential", "{}")),
            Map.entry("/profile/security/passkeys/options", Map.of()),
            Map.entry("/profile/security/passkeys/{passkey}", Map.of("name", "Telephone")),
            Map.entry("/profile/security/passkeys/{passkey}/removal", Map.of()),
            Map.entry("/accounts/{person}/codes/reset", Map.of()),
            Map.entry("/profile/security/connected/{identity}/removal", Map.of()),
            Map.entry("/accounts/{person}/connected/{identity}/removal", Map.of()),
            Map.entry("/providers/{provider}", Map.of("joining", "BY_MAIL")),
            Map.entry(
                    "/providers/{provider}/rules",
                    Map.of("claim", "groups", "value", "matrix", "role", "REVIEWER", "where", "OFFICE")),
            Map.entry("/providers/{provider}/rules/{rule}/removal", Map.of()),
            Map.entry("/provisioning", Map.of("provider", "hospital", "name", "matrix")),
            Map.entry("/provisioning/{token}/revocation", Map.of()),
            Map.entry("/scim/v2/Users", Map.of()),
            Map.entry("/scim/v2/Groups", Map.of()),
            Map.entry("/connections/{connection}", Map.of()),
            Map.entry("/sign-in/with/{provider}/sign-out", Map.of("logout_token", "nonsense")),
            Map.entry("/roles", role()),
            Map.entry("/roles/{role}", role()),
            Map.entry("/roles/{role}/retirement", Map.of()));

    private AccountForms() {}

    /** A form for this route; empty for a route of other modules. */
    static Optional<Map<String, String>> of(String pattern) {
        return Optional.ofNullable(ALL.get(pattern));
    }

    private static Map<String, String> department() {
        return Map.of("name", "Matrix department", "code", "MATRIX");
    }

    private static Map<String, String> director() {
        var password = "a long pass phrase";
        return Map.of("name", "Jane Doe", "email", "jane@example.org", "password", password, "again", password);
    }

    private static Map<String, String> role() {
        return Map.of("name", "Matrix role", "description", "", "duties", "SEE_ACTIVITIES");
    }

    private static Map<String, String> invitation() {
        return Map.of(
                "name", "Ines Roth",
                "email", "ines.roth@example.org",
                "credentials", "",
                "profession", "",
                "role", "LEARNER",
                "where", "SELF");
    }
}
