package org.baselinecme.planning.history;

import java.util.List;
import java.util.Locale;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.ActivityRecordValues;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.audit.Timeline;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The part of the list of events that belongs to an activity. The caller has checked access to it. */
@Component
class HistoryScopes {
    private final Office office;
    private final People people;
    private final MessageSource messages;

    HistoryScopes(Office office, People people, MessageSource messages) {
        this.office = office;
        this.people = people;
        this.messages = messages;
    }

    ListScope of(Me me, Standing place, Timeline.Choices choices) {
        var hidden = ActivityRecordValues.hidden(me, place);
        return ListScope.all("/activities/" + place.activity() + "/record", office.moments())
                .with("activity", place.activity().value())
                .with("number", place.number())
                .with("hidden", hidden.toArray(String[]::new))
                .choices("person", people(choices))
                .choices("kind", kinds(choices, hidden));
    }

    /** Everyone who did something; what no person did, the product did. */
    private List<Choice> people(Timeline.Choices choices) {
        var names = people.names(choices.people());
        return choices.people().stream()
                .map(actor -> Choice.of(actor.toString(), names.getOrDefault(actor, "Baseline")))
                .sorted((one, other) -> one.text().compareToIgnoreCase(other.text()))
                .toList();
    }

    private List<Choice> kinds(Timeline.Choices choices, List<String> hidden) {
        var someone = new Object[] {messages.getMessage("record.someone", null, Locale.US)};
        return choices.kinds().stream()
                .filter(kind -> !hidden.contains(kind))
                .map(kind ->
                        Choice.of(kind, String.valueOf(messages.getMessage("event." + kind, someone, kind, Locale.US))))
                .toList();
    }
}
