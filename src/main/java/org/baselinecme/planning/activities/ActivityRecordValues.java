package org.baselinecme.planning.activities;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.audit.AuditEntry;
import org.baselinecme.platform.audit.AuditNames;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Presents the values of audit events as people read them: names for ids, labels for codes, also in events of old. */
@Component
public class ActivityRecordValues {
    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]+");
    private final List<AuditNames> names;
    private final References references;
    private final People people;
    private final Office office;
    private final MessageSource messages;

    ActivityRecordValues(
            List<AuditNames> names, References references, People people, Office office, MessageSource messages) {
        this.names = names;
        this.references = references;
        this.people = people;
        this.office = office;
        this.messages = messages;
    }

    /** The rows of these events. */
    public List<TimelineRow> rows(List<AuditEntry> events) {
        var texts = texts(events);
        var actors =
                people.names(events.stream().map(AuditEntry::actor).distinct().toList());
        var moments = office.moments();
        return events.stream()
                .map(event -> TimelineRow.of(event, actors.getOrDefault(event.actor(), "Baseline"), moments, texts))
                .toList();
    }

    /** The sentence of an event, with what it happened to. */
    public String sentence(TimelineRow row) {
        var sentence = message(row.message(), row.who());
        return row.object().isEmpty() ? sentence : message("record.named", sentence, row.object());
    }

    /** The changes of an event in one text: Title: Sepsis → Sepsis update; … */
    public String changes(TimelineRow row) {
        var changes = row.changes().stream().map(TimelineRow.Change::line);
        return Stream.concat(stages(row), changes).collect(Collectors.joining("; "));
    }

    private Stream<String> stages(TimelineRow row) {
        if (row.to() == null) return Stream.empty();
        return Stream.of((row.from() == null ? "" : message(row.from()) + " ") + "→ " + message(row.to()));
    }

    /** Comments are shown when the assessment is returned; until then only those who decide see that there are any. */
    public static List<String> hidden(Me me, Standing place) {
        return me.may(Duty.DECIDE_NEEDS, place) ? List.of() : List.of("QuestionCommented");
    }

    private Texts texts(List<AuditEntry> events) {
        var ids = new HashSet<UUID>();
        for (var event : events) {
            if (event.about() != null) ids.add(event.about());
            collect(event.before().values(), ids);
            collect(event.after().values(), ids);
        }
        var known = new HashMap<UUID, String>();
        if (!ids.isEmpty()) names.forEach(module -> known.putAll(module.of(ids)));
        var labels = references.read(ReferenceList.values()).rows().stream()
                .collect(Collectors.toMap(ReferenceRow::code, ReferenceRow::label, (one, other) -> one));
        return new Texts(known, labels, office.moments());
    }

    private static void collect(Collection<?> values, Set<UUID> ids) {
        for (var value : values)
            switch (value) {
                case null -> {}
                case Collection<?> many -> collect(many, ids);
                case Map<?, ?> fields -> collect(fields.values(), ids);
                default -> id(value.toString(), ids);
            }
    }

    private static void id(String text, Set<UUID> ids) {
        if (TimelineRow.isId(text)) ids.add(UUID.fromString(text));
    }

    private String message(String key, Object... arguments) {
        return Objects.requireNonNull(
                messages.getMessage(key, arguments, words(key.substring(key.lastIndexOf('.') + 1)), Locale.US));
    }

    /** The words of a name in code: firstDay or FIRST_DAY as First day. */
    static String words(String name) {
        var words = CODE.matcher(name).matches()
                ? name.replace('_', ' ').toLowerCase(Locale.ROOT)
                : Arrays.stream(name.split("(?=[A-Z])", -1))
                        .map(word -> word.toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(" "));
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Names and labels for the values of some events. */
    final class Texts {
        private final Map<UUID, String> names;
        private final Map<String, String> labels;
        private final Moments moments;

        private Texts(Map<UUID, String> names, Map<String, String> labels, Moments moments) {
            this.names = names;
            this.labels = labels;
            this.moments = moments;
        }

        String sentence(String kind, String who) {
            return message("event." + kind, who);
        }

        String label(String field) {
            return CODE.matcher(field).matches() ? text(field) : message("field." + field);
        }

        /** Nothing for an id without a name. */
        String of(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case Map<?, ?> fields -> fields(fields);
                case Collection<?> many ->
                    many.stream().map(this::of).filter(text -> !text.isEmpty()).collect(Collectors.joining(" · "));
                case Boolean answer -> message(answer ? "record.yes" : "record.no");
                default -> text(value.toString());
            };
        }

        private String fields(Map<?, ?> fields) {
            if (fields.containsKey("text")) return of(fields.get("text"));
            return fields.entrySet().stream()
                    .map(field -> label(String.valueOf(field.getKey())) + ": " + of(field.getValue()))
                    .collect(Collectors.joining(", "));
        }

        private String text(String value) {
            if (value.equals("null")) return "";
            if (TimelineRow.isId(value)) return names.getOrDefault(UUID.fromString(value), "");
            if (!CODE.matcher(value).matches()) return moments.readable(value);
            return Objects.requireNonNull(
                    messages.getMessage("value." + value, null, labels.getOrDefault(value, words(value)), Locale.US));
        }
    }
}
