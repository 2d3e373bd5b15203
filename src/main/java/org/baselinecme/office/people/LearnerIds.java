package org.baselinecme.office.people;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Pasted;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ids that credit systems ask of a learner before an award (R41). Of a birthday only month and day (R69). */
@Service
@Transactional
public class LearnerIds {
    /** The code of month and day of birth, which stand with the person. */
    static final String BIRTHDAY = "BIRTH_MONTH_DAY";

    private static final int LONGEST = 40;
    private final PersonIdentifierRepository identifiers;
    private final PersonRepository people;
    private final PersonQueries queries;
    private final References references;
    private final List<GivenIds> others;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LearnerIds(
            PersonIdentifierRepository identifiers,
            PersonRepository people,
            PersonQueries queries,
            References references,
            List<GivenIds> others,
            ApplicationEventPublisher events,
            Clock clock) {
        this.identifiers = identifiers;
        this.people = people;
        this.queries = queries;
        this.references = references;
        this.others = others;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Returns which of these ids a learner has not given, as fields to ask for.
     *
     * @param learner every id of one human being
     */
    @Anyone
    @Transactional(readOnly = true)
    public List<Field> missing(Collection<PersonId> learner, Collection<String> kinds) {
        if (kinds.isEmpty()) return List.of();
        var given = queries.identifiers(learner);
        others.forEach(other -> given.putAll(other.of(learner)));
        return fields().stream()
                .filter(row -> kinds.contains(row.code()) && !given.containsKey(row.code()))
                .map(row -> field(row, ""))
                .toList();
    }

    /** Returns every id with what one gave; on a visit by a link from a mail, which others may read, only what is missing. */
    @Needs(Duty.TAKE_PART)
    @Transactional(readOnly = true)
    public List<Field> mine(Me me) {
        var given = queries.identifiers(me.identities());
        return fields().stream()
                .filter(row -> !me.isByLink() || !given.containsKey(row.code()))
                .map(row -> field(row, given.getOrDefault(row.code(), "")))
                .toList();
    }

    /**
     * Saves one's own ids; those left empty stay as they are, and a visit by a link from a mail changes none that was given.
     * {@link Refused} for a value that can't be such an id.
     */
    @Needs(Duty.TAKE_PART)
    public void save(Me me, Map<String, String> values) {
        var known = queries.identifiers(me.identities());
        var given = new TreeMap<String, String>();
        var wrong = new ArrayList<Objection>();
        for (var row : fields()) {
            var value = Pasted.number(values.getOrDefault(row.code(), ""));
            var before = known.get(row.code());
            if (value.isEmpty() || value.equals(before) || before != null && me.isByLink()) continue;
            if (isWrong(row, value)) wrong.add(Objection.blocking("learner-id.wrong", "/profile/ids", row.label()));
            given.put(row.code(), value);
        }
        Refused.ifAny(wrong);
        if (given.isEmpty()) return;
        store(me, given);
        events.publishEvent(new LearnerIdsChanged(me.person(), me.person(), clock.instant(), known, given));
    }

    private void store(Me me, Map<String, String> given) {
        var stored = new ArrayList<>(identifiers.findByPerson(me.person()));
        given.forEach((kind, value) -> {
            if (kind.equals(BIRTHDAY)) bornOn(me, value);
            else
                stored.stream()
                        .filter(one -> one.kind().equals(kind))
                        .findFirst()
                        .ifPresentOrElse(
                                one -> one.correct(value, clock.instant()),
                                () -> stored.add(new PersonIdentifier(me.person(), kind, value, clock.instant())));
        });
        identifiers.saveAllAndFlush(stored);
    }

    private void bornOn(Me me, String value) {
        people.findById(me.person()).orElseThrow(NotFound::new).bornOn(birthday(value));
    }

    private static boolean isWrong(ReferenceRow row, String value) {
        var pattern = row.attribute("pattern");
        if (value.length() > LONGEST || !pattern.isEmpty() && !value.matches(pattern)) return true;
        if (!row.code().equals(BIRTHDAY)) return false;
        try {
            birthday(value);
            return false;
        } catch (DateTimeException noSuchDay) {
            return true;
        }
    }

    private static MonthDay birthday(String value) {
        var digits = value.replace("-", "");
        return MonthDay.of(Integer.parseInt(digits.substring(0, 2)), Integer.parseInt(digits.substring(2)));
    }

    private List<ReferenceRow> fields() {
        return references.read(ReferenceList.LEARNER_ID).of(ReferenceList.LEARNER_ID);
    }

    private static Field field(ReferenceRow row, String value) {
        return new Field(row.code(), row.label(), value, row.code().equals(BIRTHDAY));
    }

    /** An id as a form asks for it. */
    public record Field(String code, String label, String value, boolean birthday) {}

    /** IDs of a learner that other modules hold. Implemented by the module that owns licenses. */
    public interface GivenIds {
        /** What these entries of one human being have, by code of the list {@code learner_id}. */
        Map<String, String> of(Collection<PersonId> learner);
    }
}
