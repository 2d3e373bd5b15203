package org.baselinecme.planning.overviews;

import jakarta.persistence.Embeddable;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a public page begins with.
 *
 * @param text the overview; empty for none
 * @param picture the file of the large picture; null for none
 * @param small the file of the same picture for the catalog; null for none
 * @param description what the picture shows, for people who don't see it; empty without a picture
 */
@Embeddable
record OverviewContent(
        String text, @Nullable UUID picture, @Nullable UUID small, String description) {
    static final OverviewContent NONE = new OverviewContent("", null, null, "");

    Map<String, Object> snapshot() {
        return Map.of(
                "overview", text, "picture", picture == null ? "" : picture.toString(), "description", description);
    }
}
