package org.baselinecme.planning.history;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.computed;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ListColumn.text;
import static org.baselinecme.platform.lists.ValueType.NUMBER;

import org.baselinecme.platform.lists.ListDefinition;

/** The audit events of an activity as a list. Sentences and changes are computed, as names stand in other modules. */
final class HistoryList {
    /** The sentence of an event. */
    static final String EVENT = "event";

    /** What it changed, in words. */
    static final String CHANGES = "changes";

    static final ListDefinition LIST = ListDefinition.of("history", "record.", "from v_audit_event f", "f.id")
            .where("f.activity = :activity and not f.kind = any(:hidden)")
            .searching("folded(coalesce(f.why, '') || ' ' || f.payload::text)")
            .column(filed("activity_number", "number of the activity", ":number::text"))
            .column(filed("position", "position of the event in the audit log", NUMBER, "f.seq"))
            .column(computed(EVENT, "record.kind"))
            .column(moment("at", "record.at", "f.at")
                    .sortedBy(NUMBER, "f.seq")
                    .filterable()
                    .inFile("at", "when it happened"))
            .column(filed("person_id", "id of the person who did it", "f.actor::text"))
            .column(choice("person", "record.person", "f.actor::text")
                    .filterable()
                    .inWords("person", "name of that person"))
            .column(choice("kind", "record.kind", "f.kind")
                    .offPage()
                    .filterable()
                    .inFile("event_code", "code of the event"))
            .column(computed("file-event", "").inFile("event", "the event in words"))
            .column(text("reason", "record.reason", "coalesce(f.why, '')")
                    .inFile("reason", "the reason that was given"))
            .column(computed(CHANGES, "").asNote().inFile("changes", "what was changed, in words"))
            .lastFirst("at");

    private HistoryList() {}
}
