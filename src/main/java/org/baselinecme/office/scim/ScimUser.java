package org.baselinecme.office.scim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a directory says of a person. Attributes that Baseline has no use for are not stored.
 *
 * @param active empty where nothing was said
 */
record ScimUser(
        String userName,
        @Nullable String externalId,
        String givenName,
        String familyName,
        String displayName,
        @Nullable String email,
        Optional<Boolean> active) {
    static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:User";
    private static final int LONGEST = 254;

    /** Reads a resource. */
    static ScimUser of(Map<String, Object> sent) {
        var name = ScimJson.map(sent, "name");
        var given = ScimJson.text(name, "givenName").orElse("");
        var family = ScimJson.text(name, "familyName").orElse("");
        var shown = ScimJson.text(sent, "displayName")
                .or(() -> given.isEmpty() && family.isEmpty() ? ScimJson.text(name, "formatted") : Optional.empty())
                .orElse("");
        var userName = ScimJson.text(sent, "userName").orElseThrow(() -> ScimProblem.value("userName is required."));
        var user = new ScimUser(
                userName,
                ScimJson.text(sent, "externalId").orElse(null),
                given,
                family,
                shown,
                email(sent).orElse(null),
                ScimJson.flag(sent, "active"));
        Stream.of(userName, given, family, shown, Objects.requireNonNullElse(user.email, ""))
                .filter(text -> text.length() > LONGEST)
                .findAny()
                .ifPresent(text -> {
                    throw ScimProblem.value("A value is longer than " + LONGEST + " characters.");
                });
        return user;
    }

    /** The primary address, else the first. */
    private static Optional<String> email(Map<String, Object> sent) {
        var all = ScimJson.maps(sent, "emails");
        return all.stream()
                .filter(one -> ScimJson.flag(one, "primary").orElse(false))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .flatMap(one -> ScimJson.text(one, "value"));
    }

    /** What the person is called. */
    String name() {
        var parts =
                Stream.of(givenName, familyName).filter(part -> !part.isEmpty()).collect(Collectors.joining(" "));
        if (!parts.isEmpty()) return parts;
        return displayName.isEmpty() ? userName : displayName;
    }

    /** The resource, without what the server adds. */
    Map<String, Object> resource(boolean open) {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", new ArrayList<>(List.of(SCHEMA)));
        if (externalId != null) body.put("externalId", externalId);
        body.put("userName", userName);
        body.put(
                "name",
                new LinkedHashMap<>(Map.of("formatted", name(), "givenName", givenName, "familyName", familyName)));
        if (!displayName.isEmpty()) body.put("displayName", displayName);
        body.put("active", open);
        if (email != null)
            body.put(
                    "emails",
                    new ArrayList<>(
                            List.of(new LinkedHashMap<>(Map.of("value", email, "type", "work", "primary", true)))));
        return body;
    }
}
