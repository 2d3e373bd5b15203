package org.baselinecme.office.scim;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a directory asks for before it creates anything: one attribute that equals a value. */
record ScimFilter(String column, String value) {
    private static final Pattern EQUALS = Pattern.compile(
            "\\s*([\\w.:\\[\\] \"]+?)\\s+eq\\s+\"((?:[^\"\\\\]|\\\\.)*)\"\\s*", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> OF_USERS = Map.of(
            "username", "lower(user_name)",
            "externalid", "external_id",
            "id", "id::text",
            "emails", "lower(email)",
            "emails.value", "lower(email)",
            "emails[type eq \"work\"].value", "lower(email)");
    private static final Map<String, String> OF_GROUPS =
            Map.of("displayname", "lower(name)", "externalid", "external_id", "id", "id::text");

    static Optional<ScimFilter> ofUsers(String filter) {
        return parse(filter, OF_USERS);
    }

    static Optional<ScimFilter> ofGroups(String filter) {
        return parse(filter, OF_GROUPS);
    }

    private static Optional<ScimFilter> parse(String filter, Map<String, String> columns) {
        if (filter.isBlank()) return Optional.empty();
        var parts = EQUALS.matcher(filter);
        if (!parts.matches()) throw ScimProblem.filter(filter);
        var column = columns.get(parts.group(1).toLowerCase(Locale.ROOT));
        if (column == null) throw ScimProblem.filter(filter);
        var value = parts.group(2).replaceAll("\\\\(.)", "$1");
        return Optional.of(new ScimFilter(column, column.startsWith("lower") ? value.toLowerCase(Locale.ROOT) : value));
    }
}
