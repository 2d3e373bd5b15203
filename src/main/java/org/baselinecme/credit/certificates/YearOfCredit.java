package org.baselinecme.credit.certificates;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.planning.systems.StyledText;

/**
 * What a person earned in the current year, and the newest certificates of it.
 *
 * @param awarded sums by credit system
 * @param external sums of external credit as the learner reported it, by the name of its system
 */
public record YearOfCredit(int year, List<StyledText> awarded, List<String> external, List<Paper> papers) {
    private static final int NEWEST = 3;

    static YearOfCredit of(
            int year,
            Collection<Transcript.Total> totals,
            List<Transcript.Row> rows,
            List<Transcript.ExternalTotal> external) {
        return new YearOfCredit(
                year,
                totals.stream()
                        .flatMap(total ->
                                Stream.ofNullable(total.system()).map(system -> system.amount(total.credits())))
                        .toList(),
                external.stream()
                        .map(total -> total.amount() + " " + total.system())
                        .toList(),
                rows.stream()
                        .flatMap(row -> Stream.ofNullable(row.serial())
                                .map(serial -> new Paper(serial.toString(), row.title(), row.when())))
                        .limit(NEWEST)
                        .toList());
    }

    public boolean isEmpty() {
        return awarded.isEmpty() && external.isEmpty();
    }

    /** A certificate. */
    public record Paper(String serial, String title, String when) {}
}
