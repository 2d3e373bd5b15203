package org.baselinecme.credit.proof;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.platform.access.Standing;

/** The awards of an activity that attendance supports less of than was awarded. */
record AwardEvidencePage(Standing place, List<Row> rows) {
    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * A claim with such awards.
     *
     * @param minutes attendance in effect
     * @param serial of the certificate; empty without one
     * @param own whether it is the reader's own, which others decide
     * @param twice whether it counts again what the same person was awarded under another entry
     * @param earlier path of that award; empty where it is in another activity
     */
    record Row(
            String claim,
            String learner,
            String title,
            List<Amount> amounts,
            int minutes,
            String serial,
            String at,
            boolean own,
            boolean twice,
            String earlier) {
        Row with(Row other) {
            var all = Stream.concat(amounts.stream(), other.amounts.stream()).toList();
            return new Row(claim, learner, title, all, minutes, serial, at, own, twice, earlier);
        }
    }

    /** What was awarded of a system, and what attendance supports; the system is empty for participation. */
    record Amount(String system, String awarded, String supported) {}
}
