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

/** Changes people of a directory; deleting one disables the account. */
@RestController
@RequestMapping(ScimUsers.PATH + "/{resource}")
class ScimUserChangeController {
    private final ScimUsers users;

    ScimUserChangeController(ScimUsers users) {
        this.users = users;
    }

    @PutMapping
    ResponseEntity<Map<String, Object>> replace(
            @RequestAttribute(ScimAccess.PROVIDER) String provider,
            @PathVariable String resource,
            @RequestBody Map<String, Object> sent) {
        return ScimDiscoveryController.ok(users.replace(provider, resource, sent));
    }

    @PatchMapping
    ResponseEntity<Map<String, Object>> patch(
            @RequestAttribute(ScimAccess.PROVIDER) String provider,
            @PathVariable String resource,
            @RequestBody Map<String, Object> sent) {
        return ScimDiscoveryController.ok(users.patch(provider, resource, sent));
    }

    @DeleteMapping
    ResponseEntity<Void> end(@RequestAttribute(ScimAccess.PROVIDER) String provider, @PathVariable String resource) {
        users.disable(provider, resource);
        return ResponseEntity.noContent().build();
    }
}
