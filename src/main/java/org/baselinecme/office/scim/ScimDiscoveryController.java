package org.baselinecme.office.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What this server can do, for directories that ask before they send anything. */
@RestController
@RequestMapping(ScimAccess.BASE)
class ScimDiscoveryController {
    static final MediaType SCIM = MediaType.valueOf("application/scim+json");
    private static final String CORE = "urn:ietf:params:scim:schemas:core:2.0:";
    private final Addresses addresses;

    ScimDiscoveryController(Addresses addresses) {
        this.addresses = addresses;
    }

    static ResponseEntity<Map<String, Object>> ok(Map<String, Object> body) {
        return ResponseEntity.ok().contentType(SCIM).body(body);
    }

    @GetMapping("/ServiceProviderConfig")
    ResponseEntity<Map<String, Object>> config() {
        var no = Map.of("supported", false);
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of(CORE + "ServiceProviderConfig"));
        body.put("patch", Map.of("supported", true));
        body.put("bulk", Map.of("supported", false, "maxOperations", 0, "maxPayloadSize", 0));
        body.put("filter", Map.of("supported", true, "maxResults", ScimLists.MOST));
        body.put("changePassword", no);
        body.put("sort", no);
        body.put("etag", no);
        body.put(
                "authenticationSchemes",
                List.of(Map.of(
                        "type", "oauthbearertoken", "name", "Bearer token", "description", "Made by a director")));
        return ok(body);
    }

    @GetMapping("/ResourceTypes")
    ResponseEntity<Map<String, Object>> types() {
        return ok(ScimLists.of(2, 0, List.of(type("User", "/Users"), type("Group", "/Groups"))));
    }

    @GetMapping("/Schemas")
    ResponseEntity<Map<String, Object>> schemas() {
        return ok(ScimLists.of(
                2,
                0,
                List.of(
                        schema(
                                "User",
                                List.of(
                                        attribute("userName", "string", true),
                                        attribute("externalId", "string", false),
                                        parts("name", false, "formatted", "givenName", "familyName"),
                                        attribute("displayName", "string", false),
                                        parts("emails", true, "value", "type"),
                                        attribute("active", "boolean", false))),
                        schema(
                                "Group",
                                List.of(
                                        attribute("displayName", "string", true),
                                        attribute("externalId", "string", false),
                                        parts("members", true, "value", "display"))))));
    }

    private Map<String, Object> type(String name, String path) {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of(CORE + "ResourceType"));
        body.put("id", name);
        body.put("name", name);
        body.put("endpoint", path);
        body.put("schema", CORE + name);
        body.put(
                "meta",
                Map.of(
                        "resourceType",
                        "ResourceType",
                        "location",
                        addresses.absolute(ScimAccess.BASE + "/ResourceTypes/" + name)));
        return body;
    }

    private static Map<String, Object> schema(String name, List<Map<String, Object>> attributes) {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of(CORE + "Schema"));
        body.put("id", CORE + name);
        body.put("name", name);
        body.put("attributes", attributes);
        return body;
    }

    private static Map<String, Object> attribute(String name, String type, boolean required) {
        var body = new LinkedHashMap<String, Object>();
        body.put("name", name);
        body.put("type", type);
        body.put("multiValued", false);
        body.put("required", required);
        body.put("caseExact", name.equals("externalId"));
        body.put("mutability", "readWrite");
        body.put("returned", "default");
        body.put("uniqueness", name.equals("userName") ? "server" : "none");
        return body;
    }

    private static Map<String, Object> parts(String name, boolean several, String... inner) {
        var body = new LinkedHashMap<>(attribute(name, "complex", false));
        body.put("multiValued", several);
        body.put(
                "subAttributes",
                List.of(inner).stream()
                        .map(part -> attribute(part, "string", false))
                        .toList());
        return body;
    }
}
