package org.baselinecme.planning.activities;

import java.util.LinkedHashSet;
import java.util.List;
import org.baselinecme.platform.audit.AuditEntry;

/** What an event happened to: the session and the person of a check-in, the title of a document. */
final class EventObject {
    /** The fields that name something, in the order in which they are looked for. */
    private static final List<String> FIELDS = List.of(
            "contributor",
            "learner",
            "person",
            "company",
            "session",
            "slot",
            "title",
            "name",
            "subject",
            "fileName",
            "file",
            "citation");

    private static final int MOST = 2;
    private static final int LONGEST = 90;

    private EventObject() {}

    /** At most two names; empty for an event of the activity as a whole, and where only the name of the actor is left. */
    static String of(AuditEntry event, String who, ActivityRecordValues.Texts texts) {
        if (event.about() == null) return "";
        var found = new LinkedHashSet<>(List.of(texts.of(event.about())));
        for (var field : FIELDS) {
            var is = texts.of(event.after().get(field));
            found.add(is.isEmpty() ? texts.of(event.before().get(field)) : is);
        }
        found.removeIf(name -> name.isEmpty() || who.startsWith(name));
        return String.join(
                " · ", found.stream().limit(MOST).map(EventObject::shortened).toList());
    }

    private static String shortened(String text) {
        if (text.length() <= LONGEST) return text;
        return text.substring(
                                0,
                                text.offsetByCodePoints(
                                        0, Math.min(LONGEST, text.codePointCount(0, text.length())) - 1))
                        .strip()
                + "…";
    }
}
