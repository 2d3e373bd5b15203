package org.baselinecme.front.person;

import java.util.List;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonReach;
import org.baselinecme.planning.activities.ActivityRecordValues;
import org.baselinecme.planning.activities.TimelineRow;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.audit.Timeline;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The history of the record of a person: every audit event about it, the newest first. */
@Service
@Transactional(readOnly = true)
public class PersonHistory {
    private static final int MOST = 100;
    private final PersonReach reach;
    private final People people;
    private final Timeline timeline;
    private final ActivityRecordValues values;

    PersonHistory(PersonReach reach, People people, Timeline timeline, ActivityRecordValues values) {
        this.reach = reach;
        this.people = people;
        this.timeline = timeline;
        this.values = values;
    }

    /** Returns the events of a person whose record I keep; what concerns an activity is in the record of the activity. */
    @Needs(Duty.REGISTER_PEOPLE)
    List<TimelineRow> of(Me me, PersonId person) {
        reach.demandRecord(me, Duty.REGISTER_PEOPLE, person);
        return values.rows(timeline.about(me, people.allOf(person), MOST));
    }
}
