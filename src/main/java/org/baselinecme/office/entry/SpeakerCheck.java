package org.baselinecme.office.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.importing.ImportRow;
import org.baselinecme.platform.importing.RowCheck;
import org.baselinecme.platform.importing.RowMessage;
import org.springframework.stereotype.Component;

/** Says what rows of a table of external speakers would do. */
@Component
class SpeakerCheck {
    private final KnownSpeakers known;
    private final PeopleChoices choices;

    SpeakerCheck(KnownSpeakers known, PeopleChoices choices) {
        this.known = known;
        this.choices = choices;
    }

    List<RowCheck> check(List<ImportRow> table) {
        var rows = table.stream().map(SpeakerRow::new).toList();
        var found = known.find(rows);
        return rows.stream().map(row -> check(row, found)).toList();
    }

    private RowCheck check(SpeakerRow row, KnownSpeakers.Found found) {
        var faults = faults(row, found);
        if (!faults.isEmpty()) return RowCheck.faulty(row.row(), faults);
        var ours = found.person(row);
        if (ours == null) return RowCheck.fresh(row.row(), List.of());
        var differences = choices.differences(ours.stated(), choices.stated(row.row()));
        var stated = found.stated(ours);
        PeopleChoices.differ(differences, SpeakerRow.NPI, stated.npi(), row.npi());
        PeopleChoices.differ(differences, SpeakerRow.EMPLOYER, stated.employer(), row.employer());
        return differences.isEmpty() ? RowCheck.known(row.row()) : RowCheck.differing(row.row(), differences);
    }

    /** What keeps a row from being written: also a namesake, unless the row says that this is another person. */
    List<RowMessage> faults(SpeakerRow row, KnownSpeakers.Found found) {
        var faults = new ArrayList<>(row.faults());
        if (!faults.isEmpty()) return faults;
        var ours = found.person(row);
        var holder = found.byNpi().get(row.npi());
        if (ours != null && holder != null && !holder.id().equals(ours.id()))
            faults.add(RowMessage.about(SpeakerRow.NPI, "entry.npi-other", holder.name(), ours.name()));
        var npi = ours == null ? "" : found.stated(ours).npi();
        if (!npi.isEmpty() && !row.npi().isEmpty() && !npi.equals(row.npi()) && faults.isEmpty())
            faults.add(RowMessage.about(SpeakerRow.NPI, "entry.npi-differs", npi));
        if (ours == null) namesakes(row, found.names().getOrDefault(row.name(), List.of()), faults);
        return faults;
    }

    private static void namesakes(SpeakerRow row, List<KnownSpeakers.Namesake> names, List<RowMessage> faults) {
        if (names.isEmpty()) return;
        var same = names.stream()
                .filter(one -> one.employer().equals(row.employer().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (same.isPresent() && row.email().isEmpty() && row.npi().isEmpty())
            faults.add(RowMessage.of("entry.namesake-same", same.get().words()));
        else if (!row.isNew())
            faults.add(RowMessage.about(
                    SpeakerRow.NEW, "entry.namesake", names.getFirst().words()));
    }
}
