package org.baselinecme.office.merging;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;

/**
 * Pairs of entries that may be one human being.
 *
 * @param likely pairs with more in common than a name
 * @param possible pairs of similar names in one department
 * @param cut whether there are more
 */
record DuplicatesPage(List<Pair> likely, List<Pair> possible, boolean cut, List<Different> different) {
    static DuplicatesPage of(
            List<DuplicateQueries.Pair> found, List<DuplicateQueries.Dismissed> dismissed, int most, Moments moments) {
        var pairs = found.stream().limit(most).map(Pair::of).toList();
        return new DuplicatesPage(
                pairs.stream().filter(Pair::likely).toList(),
                pairs.stream().filter(pair -> !pair.likely()).toList(),
                found.size() > most,
                dismissed.stream()
                        .map(one -> new Different(one.one(), one.other(), one.by(), moments.say(one.at())))
                        .toList());
    }

    public boolean isEmpty() {
        return likely.isEmpty() && possible.isEmpty();
    }

    /** Two entries, with what they have in common in words. */
    record Pair(
            UUID one,
            String oneName,
            String oneDetail,
            UUID other,
            String otherName,
            String otherDetail,
            boolean likely,
            List<Reason> reasons) {
        private static Pair of(DuplicateQueries.Pair pair) {
            return new Pair(
                    pair.one().value(),
                    pair.oneName(),
                    pair.oneDetail(),
                    pair.other().value(),
                    pair.otherName(),
                    pair.otherDetail(),
                    pair.likely(),
                    pair.reasons().stream().map(Reason::of).toList());
        }
    }

    /** What two entries have in common. */
    record Reason(String message, String text) {
        private static Reason of(String reason) {
            var colon = reason.indexOf(':');
            return new Reason("merging.reason." + reason.substring(0, colon), reason.substring(colon + 1));
        }
    }

    /** Two entries that are two people. */
    record Different(String one, String other, String by, String when) {}
}
