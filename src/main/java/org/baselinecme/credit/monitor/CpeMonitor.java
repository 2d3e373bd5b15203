package org.baselinecme.credit.monitor;

import java.time.temporal.ChronoUnit;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Pharmacy credit of an activity for CPE Monitor of the NABP: e-Profile ID, month and day of birth and UAN of each award, within 60 days
 * of the participation (R41). Each list that leaves the product is recorded (R66).
 */
@Service
@Transactional
public class CpeMonitor {
    private final Standings standings;
    private final MonitorQueries queries;
    private final Office office;
    private final ApplicationEventPublisher events;

    CpeMonitor(Standings standings, MonitorQueries queries, Office office, ApplicationEventPublisher events) {
        this.standings = standings;
        this.queries = queries;
        this.office = office;
        this.events = events;
    }

    /** What is to be submitted and until when, and who lacks what. */
    @Needs(Duty.CORRECT_CREDIT)
    @Transactional(readOnly = true)
    MonitorPage page(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        var moments = office.moments();
        var lines = queries.of(activity, moments.zone()).stream()
                .map(row -> new Line(
                        row.learner(),
                        row.name(),
                        row.uan(),
                        row.hours(),
                        moments.dated(row.participatedOn()),
                        moments.dated(row.dueOn()),
                        ChronoUnit.DAYS.between(moments.today(), row.dueOn()),
                        row.missing()))
                .toList();
        return new MonitorPage(
                place,
                lines.stream().filter(line -> line.missing().isEmpty()).toList(),
                lines.stream().filter(line -> !line.missing().isEmpty()).toList());
    }

    /** The rows that can be submitted. */
    @Needs(Duty.CORRECT_CREDIT)
    MonitorFile export(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        var rows = queries.of(activity, office.moments().zone()).stream()
                .filter(MonitorRow::isComplete)
                .toList();
        events.publishEvent(new MonitorExported(
                activity, rows.size(), me.person(), office.moments().now()));
        return new MonitorFile(place, rows);
    }

    /**
     * What the page shows.
     *
     * @param ready credit that can be submitted
     * @param lacking credit that can't be submitted yet
     */
    record MonitorPage(Standing place, List<Line> ready, List<Line> lacking) {}

    /**
     * Pharmacy credit of a learner.
     *
     * @param days days until it is due; negative once that is over
     * @param missing what is missing, by the end of message keys
     */
    record Line(
            PersonId person,
            String name,
            String uan,
            String hours,
            String participated,
            String due,
            long days,
            List<String> missing) {
        /** Whether the deadline has passed. */
        public boolean isOver() {
            return days < 0;
        }
    }

    /** The file. */
    record MonitorFile(Standing place, List<MonitorRow> rows) {}
}
