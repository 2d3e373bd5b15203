package org.baselinecme.planning.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * An audit event as people read it. Fields that repeat who and when, ids, and the state that its sentence names already
 * are recorded but not shown.
 *
 * @param message key of its sentence
 * @param object what it happened to, such as a session and a person; empty where that is the activity as a whole
 * @param changes each field that changed, from what to what
 */
public record TimelineRow(
        String when,
        String who,
        String message,
        @Nullable String why,
        @Nullable String from,
        @Nullable String to,
        String object,
        List<Change> changes) {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Set<String> NOT_SHOWN =
            Set.of("stage", "state", "since", "submissions", "activity", "by", "at", "why");

    static TimelineRow of(AuditEntry event, String who, Moments moments, ActivityRecordValues.Texts texts) {
        var from = event.before().get("stage");
        var to = event.after().get("stage");
        return new TimelineRow(
                moments.exact(event.at()),
                who,
                "event." + event.kind(),
                event.why(),
                from == null ? null : Stage.valueOf(from.toString()).message(),
                to == null ? null : Stage.valueOf(to.toString()).message(),
                EventObject.of(event, who, texts),
                changes(event.before(), event.after(), texts));
    }

    private static List<Change> changes(
            Map<String, Object> before, Map<String, Object> after, ActivityRecordValues.Texts texts) {
        var changes = new ArrayList<Change>();
        var fields = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(field -> !before.containsKey(field)).forEach(fields::add);
        for (var field : fields) {
            var was = texts.of(before.get(field));
            var is = texts.of(after.get(field));
            if (isShown(field) && !was.equals(is)) changes.add(new Change(texts.label(field), was, is));
        }
        return changes;
    }

    private static boolean isShown(String field) {
        return !NOT_SHOWN.contains(field) && !field.endsWith("By") && !field.endsWith("At");
    }

    static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** A field that changed, with its values as text. */
    public record Change(String label, String before, String after) {
        /** The change in one line; what was empty before is not mentioned. */
        String line() {
            return label + ": " + (before.isEmpty() ? after : before + " → " + (after.isEmpty() ? "–" : after));
        }
    }
}
