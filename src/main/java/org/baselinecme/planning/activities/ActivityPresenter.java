package org.baselinecme.planning.activities;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.audit.AuditEntry;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Presents an activity's codes, ids and dates as text. */
@Component
class ActivityPresenter {
    private final Office office;
    private final References references;
    private final People people;
    private final ActivityObjectiveRepository objectives;
    private final ActivityRecordValues values;

    ActivityPresenter(
            Office office,
            References references,
            People people,
            ActivityObjectiveRepository objectives,
            ActivityRecordValues values) {
        this.values = values;
        this.office = office;
        this.references = references;
        this.people = people;
        this.objectives = objectives;
    }

    Map<PersonId, String> names(Collection<PersonId> ids) {
        return people.names(ids);
    }

    String department(Standing place) {
        return office.departments().stream()
                .filter(department -> department.id().equals(place.department()))
                .map(Department::name)
                .findFirst()
                .orElse("");
    }

    /** The format's official name, or empty before one is adopted. */
    String format(Activity activity) {
        var code = activity.format();
        if (code == null) return "";
        return references.read(ReferenceList.ACTIVITY_FORMAT).label(ReferenceList.ACTIVITY_FORMAT, code);
    }

    String when(Activity activity) {
        return office.moments().days(activity.startsOn(), activity.endsOn());
    }

    List<String> audience(Activity activity) {
        var professions = references.read(ReferenceList.PROFESSION);
        return professions.all(ReferenceList.PROFESSION).stream()
                .filter(row -> activity.audience().contains(row.code()))
                .map(row -> row.label())
                .toList();
    }

    List<String> objectives(ActivityId id) {
        return objectives.findByActivityOrderByPosition(id).stream()
                .map(ActivityObjective::text)
                .toList();
    }

    List<TimelineRow> rows(List<AuditEntry> events) {
        return values.rows(events);
    }
}
