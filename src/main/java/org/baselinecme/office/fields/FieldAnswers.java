package org.baselinecme.office.fields;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Me;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** What is entered in the office's own fields. Callers have checked access to what is asked about, and hold the transaction. */
@Component
public class FieldAnswers {
    private static final String TURN = "own-turn";
    private static final int DIGITS = 9;
    private final OwnFieldRepository fields;
    private final FieldAnswerRepository answers;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    FieldAnswers(
            OwnFieldRepository fields,
            FieldAnswerRepository answers,
            People people,
            Office office,
            ApplicationEventPublisher events) {
        this.fields = fields;
        this.answers = answers;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /** The fields that a learner fills in before there is anything to fill them in for. */
    public AskedFields blank(FieldSubject subject) {
        var asked = asked(subject, FieldAudience.LEARNER)
                .map(field -> asked(field, FieldAudience.LEARNER, new FieldInput(FieldValue.NONE, "")))
                .toList();
        return new AskedFields(asked, List.of(), 0);
    }

    /** The fields with what is entered in them; staff see all of them, a learner those that learners fill in. */
    public AskedFields of(FieldTarget target, FieldAudience reader) {
        var entered = entered(target);
        var asked = asked(target.subject(), reader)
                .map(field -> asked(field, reader, new FieldInput(value(entered, field), "")))
                .toList();
        return new AskedFields(asked, earlier(target, reader, entered), turn(target));
    }

    private List<AskedFields.Asked> earlier(FieldTarget target, FieldAudience reader, Map<UUID, FieldAnswer> entered) {
        if (reader == FieldAudience.LEARNER) return List.of();
        return fields.all().stream()
                .filter(field -> field.subject() == target.subject() && field.isRetired())
                .map(field -> asked(field, reader, new FieldInput(value(entered, field), "")))
                .filter(asked -> !asked.values().isEmpty())
                .toList();
    }

    /** Reads what was typed; nothing is stored. A required field that is empty is wrong only on the form of who fills it in. */
    public AskedFields typed(FieldSubject subject, FieldAudience reader, MultiValueMap<String, String> form) {
        var asked = asked(subject, reader)
                .map(field -> {
                    var typed = form.getOrDefault(AskedFields.Asked.name(field.id()), List.of());
                    var read = asked(field, reader, FieldInput.of(field.kind(), field.known(), typed));
                    return read.fails() ? read.typed(typed) : read.demanded();
                })
                .toList();
        var turn = form.getFirst(TURN);
        var seen = turn != null && turn.matches("\\d{1," + DIGITS + "}") ? Integer.parseInt(turn) : 0;
        return new AskedFields(asked, List.of(), seen);
    }

    /**
     * Stores what was typed and differs. Nothing is stored while something is wrong. {@link OptimisticLockingFailureException} after
     * another change.
     */
    public void enter(Me me, FieldTarget target, AskedFields typed) {
        if (typed.isWrong()) throw new IllegalArgumentException("wrong input");
        var entered = entered(target);
        var changed = typed.fields().stream()
                .filter(one -> !one.value().isLike(value(entered, one.id())))
                .toList();
        if (changed.isEmpty()) return;
        if (turn(target) != typed.turn()) throw new OptimisticLockingFailureException("own fields");
        if (changed.stream().anyMatch(one -> choosesRemoved(one, value(entered, one.id()))))
            throw new OptimisticLockingFailureException("own field");
        var before = new LinkedHashMap<String, Object>();
        var after = new LinkedHashMap<String, Object>();
        var now = office.moments().now();
        for (var one : changed) {
            before.put(one.label(), value(entered, one.id()).text());
            after.put(one.label(), one.value().text());
            var answer = own(target, one.id(), now);
            answer.enter(one.value(), now);
            save(answer);
        }
        events.publishEvent(new FieldAnswersChanged(target, me.person(), now, before, after));
    }

    /** Whether a choice was removed after the form was opened; who had it before may leave it as it is. */
    private boolean choosesRemoved(AskedFields.Asked asked, FieldValue before) {
        return asked.kind().isList()
                && fields.findById(asked.id()).stream()
                        .anyMatch(field -> asked.value().texts().stream()
                                .anyMatch(one -> !field.options().contains(one)
                                        && !before.texts().contains(one)));
    }

    private void save(FieldAnswer answer) {
        try {
            answers.saveAndFlush(answer);
        } catch (DataIntegrityViolationException meanwhile) {
            throw new OptimisticLockingFailureException("own fields", meanwhile);
        }
    }

    /** An entry that others were merged into has an answer of its own as soon as one is entered there. */
    private FieldAnswer own(FieldTarget target, UUID field, Instant now) {
        return rows(target).stream()
                .filter(row -> row.field().equals(field) && row.isOf(target))
                .findFirst()
                .orElseGet(() -> new FieldAnswer(field, target, now));
    }

    private Stream<OwnField> asked(FieldSubject subject, FieldAudience reader) {
        return fields.all().stream()
                .filter(field -> field.subject() == subject && !field.isRetired())
                .filter(field -> reader == FieldAudience.STAFF || field.audience() == FieldAudience.LEARNER);
    }

    private static AskedFields.Asked asked(OwnField field, FieldAudience reader, FieldInput input) {
        var chosen = input.value().texts();
        var options = field.kind().isList()
                ? field.known().stream()
                        .filter(option -> field.options().contains(option) || chosen.contains(option))
                        .toList()
                : List.<String>of();
        return new AskedFields.Asked(
                field.id(),
                field.label(),
                field.help(),
                field.kind(),
                options,
                field.isRequired() && field.audience() == reader,
                chosen,
                input);
    }

    private static FieldValue value(Map<UUID, FieldAnswer> entered, OwnField field) {
        return value(entered, field.id());
    }

    private static FieldValue value(Map<UUID, FieldAnswer> entered, UUID field) {
        var answer = entered.get(field);
        return answer == null ? FieldValue.NONE : answer.value();
    }

    /** The answers by field; of several entries of a person, the latest. */
    private Map<UUID, FieldAnswer> entered(FieldTarget target) {
        var latest = new LinkedHashMap<UUID, FieldAnswer>();
        rows(target).forEach(row -> latest.put(row.field(), row));
        return latest;
    }

    private int turn(FieldTarget target) {
        return rows(target).stream().mapToInt(FieldAnswer::turn).sum();
    }

    private List<FieldAnswer> rows(FieldTarget target) {
        if (target.registration() != null) return answers.findByRegistration(target.registration());
        if (target.activity() != null) return answers.findByActivity(target.activity());
        var person = target.person();
        return person == null ? List.of() : answers.ofPeople(people.allOf(person));
    }
}
