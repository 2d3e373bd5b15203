package org.baselinecme.office.scim;

import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Groups of a directory: they are found and created. */
@RestController
@RequestMapping(ScimGroups.PATH)
class ScimGroupController {
    private final ScimGroups groups;

    ScimGroupController(ScimGroups groups) {
        this.groups = groups;
    }

    @GetMapping
    ResponseEntity<Map<String, Object>> list(
            @RequestAttribute(ScimAccess.PROVIDER) String provider,
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "1") long startIndex,
            @RequestParam(defaultValue = "100") int count) {
        return ScimDiscoveryController.ok(
                groups.list(provider, filter, ScimLists.before(startIndex), ScimLists.most(count)));
    }

    @GetMapping("/{resource}")
    ResponseEntity<Map<String, Object>> show(
            @RequestAttribute(ScimAccess.PROVIDER) String provider, @PathVariable String resource) {
        return ScimDiscoveryController.ok(groups.get(provider, resource));
    }

    @PostMapping
    ResponseEntity<Map<String, Object>> create(
            @RequestAttribute(ScimAccess.PROVIDER) String provider, @RequestBody Map<String, Object> sent) {
        var made = groups.create(provider, sent);
        return ResponseEntity.status(HttpStatus.CREATED)
                .contentType(ScimDiscoveryController.SCIM)
                .header("Location", String.valueOf(ScimJson.map(made, "meta").get("location")))
                .body(made);
    }
}
