package org.baselinecme.planning.activities;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.audit.AuditEntry;
import org.baselinecme.platform.audit.Timeline;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record of an activity: every audit event of it, narrowed, in pages and as a file. */
@Service
@Transactional(readOnly = true)
public class ActivityRecordPages {
    /** The most events of one file. */
    private static final int ALL = 20_000;

    private final Activities activities;
    private final Timeline timeline;
    private final ActivityRecordValues values;
    private final People people;
    private final Office office;

    ActivityRecordPages(
            Activities activities, Timeline timeline, ActivityRecordValues values, People people, Office office) {
        this.activities = activities;
        this.timeline = timeline;
        this.values = values;
        this.people = people;
        this.office = office;
    }

    /** A page of the record. */
    @Needs(Duty.SEE_ACTIVITIES)
    ActivityRecordPage of(Me me, ActivityId id, ActivityRecordFilter wanted) {
        var place = activities.find(me, id).standing();
        var filter = wanted.filter(office.moments().zone(), hidden(me, place));
        var choices = timeline.choices(me, id);
        var names = people.names(choices.people());
        var actors = new LinkedHashMap<String, String>();
        choices.people().stream()
                .map(actor -> List.of(actor.toString(), names.getOrDefault(actor, "Baseline")))
                .sorted((one, other) -> one.getLast().compareToIgnoreCase(other.getLast()))
                .forEach(actor -> actors.put(actor.getFirst(), actor.getLast()));
        var offset = (wanted.number() - 1) * ActivityRecordFilter.ON_A_PAGE;
        var events = timeline.search(me, id, filter, ActivityRecordFilter.ON_A_PAGE, offset);
        return new ActivityRecordPage(
                place,
                values.rows(events),
                timeline.count(me, id, filter),
                wanted,
                actors,
                choices.kinds().stream()
                        .filter(kind -> !filter.without().contains(kind))
                        .toList());
    }

    /** The rows of the record as a file: number, position, time, who, stored name, sentence, reason and changes. */
    @Needs(Duty.SEE_ACTIVITIES)
    List<List<String>> file(Me me, ActivityId id, ActivityRecordFilter wanted) {
        var place = activities.find(me, id).standing();
        var moments = office.moments();
        var events = timeline.search(me, id, wanted.filter(moments.zone(), hidden(me, place)), ALL, 0);
        var rows = values.rows(events);
        return Stream.iterate(0, at -> at < events.size(), at -> at + 1)
                .map(at -> line(
                        place.number(),
                        events.get(at),
                        rows.get(at),
                        moments.iso(events.get(at).at())))
                .toList();
    }

    private List<String> line(String number, AuditEntry event, TimelineRow row, String at) {
        return List.of(
                number,
                Long.toString(event.seq()),
                at,
                event.actor().toString(),
                row.who(),
                event.kind(),
                values.sentence(row),
                row.why() == null ? "" : row.why(),
                values.changes(row));
    }

    /** Comments are shown when the assessment is returned; until then only those who decide see that there are any. */
    static List<String> hidden(Me me, Standing place) {
        return me.may(Duty.DECIDE_NEEDS, place) ? List.of() : List.of("QuestionCommented");
    }
}
