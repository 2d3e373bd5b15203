package org.baselinecme.office.limits;

import java.util.List;
import java.util.stream.Stream;

/** All limits, in their groups. */
public record LimitsPage(List<Part> parts) {
    static LimitsPage of(List<LimitRow> rows) {
        return new LimitsPage(Stream.of(LimitGroup.values())
                .map(group -> new Part(
                        group.code(),
                        rows.stream().filter(row -> row.key().group() == group).toList()))
                .toList());
    }

    /** Limits about the same. */
    public record Part(String code, List<LimitRow> rows) {}
}
