package org.baselinecme.planning.disclosures;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.jspecify.annotations.Nullable;

/**
 * A disclosure as its page shows it.
 *
 * @param id empty before the first
 * @param submitted when, or empty
 * @param validUntil the day on which the office asks again, or empty
 */
record DisclosurePage(
        String id, String submitted, String validUntil, boolean stale, List<Line> lines, DisclosureForm form) {

    static DisclosurePage of(@Nullable Disclosure known, Moments moments) {
        var form = DisclosureForm.of(known);
        if (known == null) return new DisclosurePage("", "", "", false, List.of(), form);
        var lines = known.relationships().stream()
                .map(r -> new Line(r.name(), r.nature().message(), r.endedOn() == null ? "" : moments.day(r.endedOn())))
                .toList();
        return new DisclosurePage(
                known.id().toString(),
                moments.say(known.submittedAt()),
                moments.day(known.validUntil(moments.zone())),
                known.isStale(moments.now(), moments.zone()),
                lines,
                form);
    }

    public boolean isKnown() {
        return !id.isEmpty();
    }

    /** One relationship as it is read. */
    record Line(String company, String nature, String ended) {}
}
