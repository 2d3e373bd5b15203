package org.baselinecme.front.privacy;

import java.util.List;
import org.baselinecme.office.retention.RetentionRow;

/**
 * What personal data is left, by kind and year.
 *
 * @param held how many people are on a legal hold
 */
record LeftoverPage(List<Part> parts, int held) {
    /**
     * One kind.
     *
     * @param rule how long it stays
     * @param removable whether a director removes what is past its period
     */
    record Part(RetentionRow rule, List<LeftoverCount> years, boolean removable) {
        /** All of it. */
        public long records() {
            return years.stream().mapToLong(LeftoverCount::records).sum();
        }

        /** What is past its period. */
        public long past() {
            return years.stream().mapToLong(LeftoverCount::past).sum();
        }
    }
}
