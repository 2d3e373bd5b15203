package org.baselinecme.planning.imported;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowMessage;
import org.baselinecme.platform.kernel.EmailAddress;
import org.springframework.stereotype.Component;

/** Says what rows of a table of activities would do. */
@Component
class ActivityTableCheck {
    private final ActivityTableRecords records;
    private final ActivityTableChoices choices;

    ActivityTableCheck(ActivityTableRecords records, ActivityTableChoices choices) {
        this.records = records;
        this.choices = choices;
    }

    List<RowCheck> check(Me me, List<ImportRow> table) {
        var rows = table.stream().map(ActivityTableRow::new).toList();
        var found = records.find(rows);
        var first = new HashMap<String, ActivityTableRow>();
        return rows.stream().map(row -> check(row, found, first)).toList();
    }

    /** @param first by key, the first row of the activity that has no fault */
    private RowCheck check(
            ActivityTableRow row, ActivityTableRecords.Found found, Map<String, ActivityTableRow> first) {
        var faults = faults(row, found);
        var before = first.get(row.key());
        if (before != null && !isSameActivity(before, row))
            faults.add(RowMessage.of("imported.differs-from-row", before.row().number()));
        if (!faults.isEmpty()) return RowCheck.faulty(row.row(), faults);
        first.putIfAbsent(row.key(), row);
        return found.holds(row) ? RowCheck.known(row.row()) : RowCheck.fresh(row.row(), List.of());
    }

    private static boolean isSameActivity(ActivityTableRow one, ActivityTableRow other) {
        return one.title().equals(other.title())
                && one.row()
                        .value(ActivityTableRow.DEPARTMENT)
                        .equals(other.row().value(ActivityTableRow.DEPARTMENT));
    }

    /** What keeps a row from being written. */
    List<RowMessage> faults(ActivityTableRow row, ActivityTableRecords.Found found) {
        var faults = new ArrayList<>(row.faults());
        var professions = choices.professions(row.audience());
        if (!professions.unknown().isEmpty())
            faults.add(RowMessage.about(
                    ActivityTableRow.AUDIENCE,
                    "imported.profession-unknown",
                    String.join(", ", professions.unknown())));
        else if (professions.codes().isEmpty())
            faults.add(RowMessage.about(ActivityTableRow.AUDIENCE, "importing.row.empty"));
        speakers(row, found, faults);
        if (faults.isEmpty()) onRecord(row, found, faults);
        return faults;
    }

    private static void speakers(ActivityTableRow row, ActivityTableRecords.Found found, List<RowMessage> faults) {
        for (var address : row.speakers()) {
            var key = EmailAddress.key(address);
            if (found.people().several().contains(key))
                faults.add(RowMessage.about(ActivityTableRow.SPEAKERS, "imported.speaker-several", address));
            else if (!found.people().people().containsKey(key))
                faults.add(RowMessage.about(ActivityTableRow.SPEAKERS, "imported.speaker-unknown", address));
        }
    }

    private void onRecord(ActivityTableRow row, ActivityTableRecords.Found found, List<RowMessage> faults) {
        var known = found.activity(row);
        if (known == null) return;
        var planned = known.planned();
        if (found.holds(row)) return;
        if (planned.stage() != Stage.PROPOSED) faults.add(RowMessage.of("imported.begun", planned.title()));
        else if (!planned.title().equals(row.title())
                || !Optional.of(planned.department())
                        .equals(choices.department(row.row().value(ActivityTableRow.DEPARTMENT))))
            faults.add(RowMessage.of("imported.differs-from-record", planned.title()));
    }
}
