package org.baselinecme.delivery.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.Refused;

/** Reads generated reports and counts those that are exact, those refused in whole or by line, and those silently wrong. */
final class ReportExamination {
    /** A duration may be rounded to a minute up or down, so that much less or more is still the same length. */
    private static final long ROUNDING = 60;

    private int exact;
    private int refused;
    private final List<String> wrong = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();

    static ReportExamination of(long seed, int reports) {
        var generator = new ReportGenerator(seed);
        var examination = new ReportExamination();
        for (var i = 0; i < reports; i++) examination.add(generator.next(i));
        return examination;
    }

    private void add(ReportGenerator.Generated report) {
        try {
            examine(
                    report,
                    MeetingReport.of(
                            report.content(),
                            report.session().from(),
                            report.session().until(),
                            ReportGenerator.ZONE));
        } catch (Refused stopped) {
            refused++;
            refusals.add(stopped.getMessage() + ": " + report.name());
        }
    }

    private void examine(ReportGenerator.Generated report, MeetingReport read) {
        var stopped = read.refused().stream().map(RefusedLine::shown).collect(Collectors.toSet());
        var people = ReportedParticipant.of(read);
        for (var person : people) {
            var within = person.within(report.session());
            var most = report.proven().getOrDefault(person.key(), -1L);
            var whole = stopped.isEmpty() || !stopped.contains(person.name());
            if (report.odd().contains(person.key()) || within > most + ROUNDING || whole && within < most - ROUNDING) {
                wrong.add(person.key() + " has " + within + " and not " + most + " in " + report.name());
                return;
            }
        }
        if (people.size() + stopped.size() < report.proven().size())
            wrong.add("somebody is missing in " + report.name());
        else if (read.refused().size() > report.odd().size()) {
            refused++;
            refusals.add(read.refused() + ": " + report.name());
        } else exact++;
    }

    int exact() {
        return exact;
    }

    int refused() {
        return refused;
    }

    /** What was read as something else than it says. */
    List<String> wrong() {
        return wrong;
    }

    List<String> refusals() {
        return refusals;
    }
}
