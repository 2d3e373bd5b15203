package org.baselinecme.planning.imported;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.baselinecme.office.entry.AddressBook;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on record of the activities, sessions and speakers of a table. */
@Component
class ActivityTableRecords {
    private final JdbcClient jdbc;
    private final ImportedActivityRepository activities;
    private final ImportedSessionRepository sessions;
    private final AddressBook addresses;

    ActivityTableRecords(
            JdbcClient jdbc,
            ImportedActivityRepository activities,
            ImportedSessionRepository sessions,
            AddressBook addresses) {
        this.jdbc = jdbc;
        this.activities = activities;
        this.sessions = sessions;
        this.addresses = addresses;
    }

    Found find(List<ActivityTableRow> rows) {
        var found = new Found(
                new HashMap<>(),
                new HashMap<>(),
                addresses.find(
                        rows.stream().flatMap(row -> row.speakers().stream()).toList()));
        var imported =
                activities.findByKeyIn(rows.stream().map(ActivityTableRow::key).collect(Collectors.toSet()));
        var ids = imported.stream().map(ImportedActivity::activity).toList();
        var planned = planned(ids).stream().collect(Collectors.toMap(Planned::id, one -> one));
        imported.forEach(one -> found.add(one, planned.get(one.activity())));
        sessions.findByActivityIn(ids)
                .forEach(one -> found.add(one.activity(), one.read().key()));
        return found;
    }

    /** The version of an activity now. */
    int version(ActivityId activity) {
        return jdbc.sql("select version from v_activity where id = ?")
                .param(activity.value())
                .query(Integer.class)
                .single();
    }

    private List<Planned> planned(Collection<ActivityId> ids) {
        return jdbc.sql("select id, title, department, stage from v_activity where id = any(?)")
                .param(ids.stream().map(ActivityId::value).toArray(UUID[]::new))
                .query(Rows.of(Planned.class))
                .list();
    }

    /** Takes back activities with whatever an import noted of them, where nobody has worked with them; returns whether it did. */
    boolean remove(ActivityId activity) {
        return jdbc.sql("select remove_untouched_activity(?)")
                .param(activity.value())
                .query(Boolean.class)
                .single();
    }

    /** An activity as it is planned now. */
    record Planned(ActivityId id, String title, DepartmentId department, Stage stage) {}

    /**
     * What is on record; what is added meanwhile can be put in.
     *
     * @param activities by key
     * @param sessions keys of the sessions of an activity
     */
    record Found(Map<String, Known> activities, Map<ActivityId, Set<String>> sessions, AddressBook.Found people) {
        void add(ImportedActivity imported, @Nullable Planned planned) {
            if (planned != null) activities.put(imported.key(), new Known(imported, planned));
        }

        void add(ActivityId activity, String session) {
            sessions.computeIfAbsent(activity, none -> new HashSet<>()).add(session);
        }

        @Nullable
        Known activity(ActivityTableRow row) {
            return activities.get(row.key());
        }

        /** Whether everything that the row states is on record. */
        boolean holds(ActivityTableRow row) {
            var known = activity(row);
            var session = row.session();
            if (known == null) return false;
            return session == null
                    || sessions.getOrDefault(known.planned.id, Set.of()).contains(session.key());
        }

        Set<PersonId> speakers(ActivityTableRow row) {
            return row.speakers().stream()
                    .map(address -> people.people().get(EmailAddress.key(address)))
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
        }
    }

    /** An activity that an import proposed. */
    record Known(ImportedActivity imported, Planned planned) {}
}
