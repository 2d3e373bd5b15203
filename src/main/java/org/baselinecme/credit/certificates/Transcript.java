package org.baselinecme.credit.certificates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.baselinecme.planning.designation.CreditSystem;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * What somebody was awarded in some days, and apart from it what they say others awarded (R73).
 *
 * @param total how many awards there are; {@code rows} may be a page of them
 */
record Transcript(
        String name,
        String provider,
        String made,
        TranscriptPeriod.Days days,
        String said,
        List<Row> rows,
        List<Total> totals,
        int total,
        int page,
        List<External> external,
        List<ExternalTotal> externalTotals) {
    static final int A_PAGE = 50;

    public int last() {
        return Math.max(1, (total + A_PAGE - 1) / A_PAGE);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    public int before() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    /** Whether not everything fitted. */
    public boolean isCut() {
        return rows.size() < total;
    }

    /** As it is printed. */
    Transcript printed() {
        return new Transcript(
                Glyphs.printed(name),
                Glyphs.printed(provider),
                made,
                days,
                said,
                rows.stream().map(Row::printed).toList(),
                totals,
                total,
                page,
                external.stream().map(External::printed).toList(),
                externalTotals.stream().map(ExternalTotal::printed).toList());
    }

    /**
     * An award that stands.
     *
     * @param system null is participation
     * @param serial of its certificate of completion; null where it has none
     */
    record Row(
            String title,
            String format,
            LocalDate completed,
            String when,
            @Nullable CreditSystem system,
            Credits credits,
            @Nullable Serial serial) {
        Row printed() {
            return new Row(Glyphs.printed(title), format, completed, when, system, credits, serial);
        }
    }

    /** Everything of one system. */
    record Total(@Nullable CreditSystem system, Credits credits) {}

    /** What the learner says somebody else awarded. */
    record External(
            ExternalCreditId id,
            String title,
            String provider,
            LocalDate completed,
            String when,
            String system,
            BigDecimal amount,
            boolean documented) {
        /** Message of how far it is proven. */
        public String status() {
            return documented ? "external.documented" : "external.self-reported";
        }

        External printed() {
            return new External(
                    id,
                    Glyphs.printed(title),
                    Glyphs.printed(provider),
                    completed,
                    when,
                    Glyphs.printed(system),
                    amount,
                    documented);
        }
    }

    /** What the learner says of one system. */
    record ExternalTotal(String system, BigDecimal amount) {
        ExternalTotal printed() {
            return new ExternalTotal(Glyphs.printed(system), amount);
        }
    }
}
