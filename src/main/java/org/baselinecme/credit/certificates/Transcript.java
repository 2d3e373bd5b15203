package org.baselinecme.credit.certificates;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import org.baselinecme.credit.past.EarlierCredits;
import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.print.Glyphs;
import org.jspecify.annotations.Nullable;

/**
 * The credit a person was awarded in a period and, separately, the external credit they reported and what an earlier system
 * recorded (R73).
 *
 * @param named whether the name is confirmed; there is no document before
 * @param total number of awards; {@code rows} may be one page of them
 */
public record Transcript(
        String name,
        boolean named,
        String provider,
        String made,
        TranscriptPeriod.Days days,
        String said,
        List<Row> rows,
        List<Total> totals,
        int total,
        int page,
        List<External> external,
        List<ExternalTotal> externalTotals,
        EarlierCredits earlier) {
    static final int A_PAGE = 50;

    public int last() {
        return Math.max(1, (total + A_PAGE - 1) / A_PAGE);
    }

    public boolean isEmpty() {
        return total == 0;
    }

    /** Whether there is a document of it. */
    public boolean isPrintable() {
        return named && !(isEmpty() && external.isEmpty() && earlier.isEmpty());
    }

    /** The sums of each year and credit system, latest year first; empty within one year, which has the totals already. */
    public List<YearTotal> years() {
        var sums = new LinkedHashMap<YearTotal, Credits>();
        rows.forEach(row -> sums.merge(
                new YearTotal(row.completed().getYear(), row.system(), Credits.NONE), row.credits(), Transcript::sum));
        var years = sums.entrySet().stream()
                .map(sum -> new YearTotal(sum.getKey().year(), sum.getKey().system(), sum.getValue()))
                .sorted(Comparator.comparing(YearTotal::year).reversed())
                .toList();
        return years.stream().map(YearTotal::year).distinct().count() < 2 ? List.of() : years;
    }

    private static Credits sum(Credits one, Credits other) {
        return new Credits(Math.addExact(one.quarters(), other.quarters()));
    }

    public int before() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    /** Whether some awards are not included. */
    public boolean isCut() {
        return rows.size() < total;
    }

    /** With characters that can be printed. */
    Transcript printed() {
        return new Transcript(
                Glyphs.printed(name),
                named,
                Glyphs.printed(provider),
                made,
                days,
                said,
                rows.stream().map(Row::printed).toList(),
                totals,
                total,
                page,
                external.stream().map(External::printed).toList(),
                externalTotals.stream().map(ExternalTotal::printed).toList(),
                earlier.printed());
    }

    /**
     * An award in effect.
     *
     * @param system null for participation
     * @param serial of its certificate; null without one
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

    /** The sum of one credit system; null for participation. */
    record Total(@Nullable CreditSystem system, Credits credits) {}

    /** The sum of one credit system in one year; null for participation. */
    record YearTotal(int year, @Nullable CreditSystem system, Credits credits) {}

    /** External credit, as reported by the learner. */
    record External(
            ExternalCreditId id,
            String title,
            String provider,
            LocalDate completed,
            String when,
            String system,
            BigDecimal amount,
            boolean documented) {
        /** Message key of its status: documented or self-reported. */
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

    /** The sum of external credit with one name of a system. */
    record ExternalTotal(String system, BigDecimal amount) {
        ExternalTotal printed() {
            return new ExternalTotal(Glyphs.printed(system), amount);
        }
    }
}
