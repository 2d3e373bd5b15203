package org.baselinecme.planning.disclosures;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.planning.terms.LookBack;
import org.jspecify.annotations.Nullable;

/**
 * A person's disclosure on its page.
 *
 * @param lookBack how many months back relationships are disclosed
 * @param id empty before the first
 * @param submitted when, or empty
 * @param validUntil the first day on which it is no longer valid, or empty
 */
public record DisclosurePage(
        int lookBack,
        String id,
        String submitted,
        String validUntil,
        boolean stale,
        List<Line> lines,
        DisclosureForm form) {

    static DisclosurePage of(@Nullable CurrentDisclosure current, LookBack lookBack, Moments moments) {
        var form = DisclosureForm.of(current);
        if (current == null) return new DisclosurePage(lookBack.months(), "", "", "", false, List.of(), form);
        var lines = current.relationships().stream()
                .map(r -> new Line(r.name(), r.nature().message(), r.endedOn() == null ? "" : moments.day(r.endedOn())))
                .toList();
        return new DisclosurePage(
                lookBack.months(),
                current.id().toString(),
                moments.say(current.submittedAt()),
                moments.day(current.validUntil(moments.zone())),
                current.isStale(moments.now(), moments.zone()),
                lines,
                form);
    }

    public boolean isKnown() {
        return !id.isEmpty();
    }

    /** One relationship of the disclosure. */
    public record Line(String company, String nature, String ended) {}
}
