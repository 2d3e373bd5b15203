package org.baselinecme.office.scim;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What all resources have in common. */
final class ScimLists {
    static final int MOST = 200;

    private ScimLists() {}

    static Map<String, Object> of(long total, long from, List<? extends Map<String, Object>> found) {
        var body = new LinkedHashMap<String, Object>();
        body.put("schemas", List.of("urn:ietf:params:scim:api:messages:2.0:ListResponse"));
        body.put("totalResults", total);
        body.put("startIndex", from + 1);
        body.put("itemsPerPage", found.size());
        body.put("Resources", found);
        return body;
    }

    static Map<String, Object> meta(String kind, Instant created, Instant changed, String location) {
        var meta = new LinkedHashMap<String, Object>();
        meta.put("resourceType", kind);
        meta.put("created", created.toString());
        meta.put("lastModified", changed.toString());
        meta.put("location", location);
        return meta;
    }

    /** How many stand before an index that counts from one. */
    static long before(long startIndex) {
        return Math.max(0, startIndex - 1);
    }

    static int most(int count) {
        return Math.clamp(count, 0, MOST);
    }

    static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }
}
