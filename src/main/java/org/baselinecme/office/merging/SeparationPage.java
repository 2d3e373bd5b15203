package org.baselinecme.office.merging;

import java.util.Collection;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.kernel.PersonId;

/** What undoing a merge means: when it was made, and what was recorded afterward. */
record SeparationPage(
        PersonId from,
        String fromName,
        PersonId into,
        String intoName,
        String when,
        String by,
        String why,
        List<Line> lines) {
    static SeparationPage of(
            MergeQueries.Merged merge, List<Holdings.Given> since, Collection<PersonId> under, Moments moments) {
        return new SeparationPage(
                merge.fromPerson(),
                merge.fromName(),
                merge.intoPerson(),
                merge.intoName(),
                moments.say(merge.at()),
                merge.byName(),
                merge.why(),
                since.stream()
                        .map(given -> new Line(
                                "merging.held." + given.kind(),
                                given.title(),
                                moments.say(given.at()),
                                under.contains(given.under()) ? merge.fromName() : merge.intoName()))
                        .toList());
    }

    /**
     * Something recorded after the merge.
     *
     * @param stays the name of the entry it stays with
     */
    record Line(String what, String title, String when, String stays) {}
}
