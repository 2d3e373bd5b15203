package org.baselinecme.office.scim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final ScimSchemas schemas;

    ScimDiscoveryController(ScimSchemas schemas) {
        this.schemas = schemas;
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
        var types = schemas.types();
        return ok(ScimLists.of(types.size(), 0, types));
    }

    @GetMapping("/Schemas")
    ResponseEntity<Map<String, Object>> schemas() {
        var all = schemas.schemas();
        return ok(ScimLists.of(all.size(), 0, all));
    }
}
