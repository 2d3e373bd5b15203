package org.baselinecme.office.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.stereotype.Component;

/** The types of resources a directory can send and their attributes, with a description of each (RFC 7643, sections 6 and 7). */
@Component
class ScimSchemas {
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";
    private final Addresses addresses;

    ScimSchemas(Addresses addresses) {
        this.addresses = addresses;
    }

    List<Map<String, Object>> types() {
        return List.of(
                type("User", "/Users", "People with an account"),
                type("Group", "/Groups", "Groups of the directory, which give roles by the rules of the office"));
    }

    Optional<Map<String, Object>> type(String name) {
        return types().stream().filter(one -> name.equals(one.get("id"))).findFirst();
    }

    Optional<Map<String, Object>> schema(String id) {
        return schemas().stream().filter(one -> id.equals(one.get("id"))).findFirst();
    }

    List<Map<String, Object>> schemas() {
        return List.of(user(), group());
    }

    private Map<String, Object> user() {
        var name = Map.of("formatted", "The whole name", "givenName", "First name", "familyName", "Last name");
        return schema(
                "User",
                "A person with an account",
                List.of(
                        attribute("userName", "string", true, "Name at sign-in; the address where no other is sent"),
                        attribute("externalId", "string", false, "Id of the person in the directory"),
                        parts("name", false, "Name in the directory; people set the one on certificates", name),
                        attribute("displayName", "string", false, "Name as the directory shows it"),
                        parts(
                                "emails",
                                true,
                                "Email addresses; the primary or first one counts",
                                Map.of("value", "The address", "type", "Such as work")),
                        attribute("active", "boolean", false, "Whether the account is open")));
    }

    private Map<String, Object> group() {
        return schema(
                "Group",
                "A group of the directory",
                List.of(
                        attribute("displayName", "string", true, "Name, by which the rules of the office know it"),
                        attribute("externalId", "string", false, "Id of the group in the directory"),
                        parts(
                                "members",
                                true,
                                "Users that belong to it",
                                Map.of("value", "Id of the user", "display", "Name of the user"))));
    }

    private Map<String, Object> type(String name, String path, String description) {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of(CORE + "ResourceType"));
        body.put("id", name);
        body.put("name", name);
        body.put("description", description);
        body.put("endpoint", path);
        body.put("schema", CORE + name);
        body.put("meta", meta("ResourceType", "/ResourceTypes/" + name));
        return body;
    }

    private Map<String, Object> schema(String name, String description, List<Map<String, Object>> attributes) {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of(CORE + "Schema"));
        body.put("id", CORE + name);
        body.put("name", name);
        body.put("description", description);
        body.put("attributes", attributes);
        body.put("meta", meta("Schema", "/Schemas/" + CORE + name));
        return body;
    }

    private Map<String, Object> meta(String type, String path) {
        return Map.of("resourceType", type, "location", addresses.absolute(ScimAccess.BASE + path));
    }

    private static Map<String, Object> attribute(String name, String type, boolean required, String description) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", name);
        body.put("type", type);
        body.put("description", description);
        body.put("multiValued", false);
        body.put("required", required);
        body.put("caseExact", name.equals("externalId"));
        body.put("mutability", "readWrite");
        body.put("returned", "default");
        body.put("uniqueness", name.equals("userName") ? "server" : "none");
        return body;
    }

    private static Map<String, Object> parts(
            String name, boolean several, String description, Map<String, String> inner) {
        var body = new LinkedHashMap<>(attribute(name, "complex", false, description));
        body.put("multiValued", several);
        body.put(
                "subAttributes",
                inner.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(part -> attribute(part.getKey(), "string", false, part.getValue()))
                        .toList());
        return body;
    }
}
