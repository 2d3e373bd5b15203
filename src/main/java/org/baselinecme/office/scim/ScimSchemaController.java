package org.baselinecme.office.scim;

import java.util.Map;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One type of resource or one schema, at the address that the lists give for it. */
@RestController
@RequestMapping(ScimAccess.BASE)
class ScimSchemaController {
    private final ScimSchemas schemas;

    ScimSchemaController(ScimSchemas schemas) {
        this.schemas = schemas;
    }

    @GetMapping("/ResourceTypes/{resource}")
    ResponseEntity<Map<String, Object>> type(@PathVariable String resource) {
        return ScimDiscoveryController.ok(schemas.type(resource).orElseThrow(NotFound::new));
    }

    @GetMapping("/Schemas/{resource}")
    ResponseEntity<Map<String, Object>> schema(@PathVariable String resource) {
        return ScimDiscoveryController.ok(schemas.schema(resource).orElseThrow(NotFound::new));
    }
}
