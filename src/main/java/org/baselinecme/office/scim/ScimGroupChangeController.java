package org.baselinecme.office.scim;

import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Changes groups of a directory. */
@RestController
@RequestMapping(ScimGroups.PATH + "/{resource}")
class ScimGroupChangeController {
    private final ScimGroups groups;

    ScimGroupChangeController(ScimGroups groups) {
        this.groups = groups;
    }

    @PutMapping
    ResponseEntity<Map<String, Object>> replace(
            @RequestAttribute(ScimAccess.PROVIDER) String provider,
            @PathVariable String resource,
            @RequestBody Map<String, Object> sent) {
        return ScimDiscoveryController.ok(groups.replace(provider, resource, sent));
    }

    @PatchMapping
    ResponseEntity<Map<String, Object>> patch(
            @RequestAttribute(ScimAccess.PROVIDER) String provider,
            @PathVariable String resource,
            @RequestBody Map<String, Object> sent) {
        return ScimDiscoveryController.ok(groups.patch(provider, resource, sent));
    }

    @DeleteMapping
    ResponseEntity<Void> end(@RequestAttribute(ScimAccess.PROVIDER) String provider, @PathVariable String resource) {
        groups.remove(provider, resource);
        return ResponseEntity.noContent().build();
    }
}
