package org.baselinecme.office.nppes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The differences that wait for a decision, person by person, and those that were decided. */
@Service
@Transactional(readOnly = true)
public class DifferencePages {
    private static final int MOST = 200;
    private final DifferenceStore store;
    private final CredentialSpellingRepository spellings;
    private final References references;
    private final People people;
    private final Office office;

    DifferencePages(
            DifferenceStore store,
            CredentialSpellingRepository spellings,
            References references,
            People people,
            Office office) {
        this.store = store;
        this.spellings = spellings;
        this.references = references;
        this.people = people;
        this.office = office;
    }

    /** The page; at most 200 differences, by name. */
    @Needs(Duty.IMPORT_RECORDS)
    DifferencePage page(Me me, boolean decided) {
        var rows = decided ? store.decided(MOST) : store.open(MOST);
        var labels = new HashMap<String, String>();
        var professions = references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION);
        professions.forEach(row -> labels.put(row.code(), row.label()));
        var deciders = people.names(rows.stream()
                .map(DifferenceStore.Stored::decidedBy)
                .filter(java.util.Objects::nonNull)
                .toList());
        var groups = new LinkedHashMap<String, Group>();
        for (var one : rows)
            groups.computeIfAbsent(
                            one.person() + one.npi(),
                            key -> new Group(
                                    one.person(), one.name(), one.npi(), one.registered(), new java.util.ArrayList<>()))
                    .rows()
                    .add(row(one, labels, deciders));
        return new DifferencePage(
                decided, store.openCount(), List.copyOf(groups.values()), professions, rows.size() >= MOST);
    }

    private Row row(DifferenceStore.Stored one, Map<String, String> labels, Map<PersonId, String> deciders) {
        var unknown = one.topic() == DifferenceTopic.CREDENTIAL && meaning(one) == null;
        return new Row(
                one.id(),
                one.topic().code(),
                said(one, one.ours(), labels),
                registered(one, labels),
                mapped(one),
                unknown,
                one.decision() == null ? null : one.decision().code(),
                one.decidedBy() == null ? "" : deciders.getOrDefault(one.decidedBy(), ""),
                one.decidedAt() == null ? "" : office.moments().zoned(one.decidedAt()));
    }

    private String registered(DifferenceStore.Stored one, Map<String, String> labels) {
        return switch (one.topic()) {
            case NAME -> RegistryRow.Name.printed(one.theirs());
            case DEACTIVATED -> {
                var day = RegistryRow.day(one.theirs());
                yield day == null ? one.theirs() : office.moments().dated(day);
            }
            default -> said(one, one.theirs(), labels);
        };
    }

    private String said(DifferenceStore.Stored one, String value, Map<String, String> labels) {
        return switch (one.topic()) {
            case PROFESSION -> labels.getOrDefault(value, value);
            case SPECIALTY -> value.isEmpty() ? "" : store.specialty(value);
            case SUGGESTED, REPLACED, DEACTIVATED, NAME, CREDENTIAL, LICENSE -> value;
        };
    }

    private String mapped(DifferenceStore.Stored one) {
        if (one.topic() != DifferenceTopic.CREDENTIAL) return "";
        var meaning = meaning(one);
        return meaning == null ? "" : meaning.credentials();
    }

    private @Nullable CredentialSpelling meaning(DifferenceStore.Stored one) {
        return spellings.findById(FoldedName.spelling(one.theirs())).orElse(null);
    }

    /**
     * What the page shows.
     *
     * @param open how many wait for a decision
     * @param cut whether there may be more than are shown
     */
    record DifferencePage(
            boolean decided, long open, List<Group> groups, List<ReferenceRow> professions, boolean cut) {}

    /** A person and a row of the registry. */
    record Group(PersonId person, String name, String npi, String registered, List<Row> rows) {}

    /**
     * A difference.
     *
     * @param mapped the degrees that the credential text means; empty for other topics and unknown texts
     * @param decision the end of its message key; null while open
     */
    record Row(
            UUID id,
            String topic,
            String ours,
            String theirs,
            String mapped,
            boolean unknown,
            @Nullable String decision,
            String who,
            String when) {}
}
