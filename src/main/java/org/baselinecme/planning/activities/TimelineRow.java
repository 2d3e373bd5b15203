package org.baselinecme.planning.activities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.audit.AuditEntry;
import org.jspecify.annotations.Nullable;

/**
 * A fact as people read it.
 *
 * @param message key of its sentence
 * @param changes each field that changed, from what to what
 */
record TimelineRow(
        String when,
        String who,
        String message,
        @Nullable String why,
        @Nullable String from,
        @Nullable String to,
        List<Change> changes) {
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    static TimelineRow of(AuditEntry fact, String who, Moments moments) {
        var from = fact.before().get("stage");
        var to = fact.after().get("stage");
        return new TimelineRow(
                moments.say(fact.at()),
                who,
                "fact." + fact.kind(),
                fact.why(),
                from == null ? null : Stage.valueOf(from.toString()).message(),
                to == null ? null : Stage.valueOf(to.toString()).message(),
                changes(fact.before(), fact.after()));
    }

    private static List<Change> changes(Map<String, Object> before, Map<String, Object> after) {
        var changes = new ArrayList<Change>();
        var fields = new ArrayList<>(before.keySet());
        after.keySet().stream().filter(field -> !before.containsKey(field)).forEach(fields::add);
        for (var field : fields) {
            var was = said(before.get(field));
            var is = said(after.get(field));
            if (field.equals("stage") || was.equals(is) || isId(was) || isId(is)) continue;
            changes.add(new Change(field, was, is));
        }
        return changes;
    }

    /** Ids are recorded for auditors; people read the names beside them. */
    private static boolean isId(String value) {
        return ID.matcher(value).matches();
    }

    private static String said(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Map<?, ?> answer -> String.valueOf(answer.get("text"));
            case List<?> many ->
                String.join(" · ", many.stream().map(String::valueOf).toList());
            default -> value.equals("null") ? "" : value.toString();
        };
    }

    /** A field that changed. */
    record Change(String field, String before, String after) {
        public String message() {
            return "field." + field;
        }
    }
}
