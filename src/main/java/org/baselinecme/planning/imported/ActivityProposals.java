package org.baselinecme.planning.imported;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.activities.Particulars;
import org.baselinecme.planning.activities.Proposal;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.needs.AnswerForm;
import org.baselinecme.planning.needs.NeedsAnswers;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Proposes activities as the form does, and notes what an import says of them. */
@Component
class ActivityProposals {
    private final Activities activities;
    private final Particulars particulars;
    private final NeedsAnswers needs;
    private final ActivityTableChoices choices;
    private final ImportedNotes notes;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ActivityProposals(
            Activities activities,
            Particulars particulars,
            NeedsAnswers needs,
            ActivityTableChoices choices,
            ImportedNotes notes,
            Clock clock,
            ApplicationEventPublisher events) {
        this.activities = activities;
        this.particulars = particulars;
        this.needs = needs;
        this.choices = choices;
        this.notes = notes;
        this.clock = clock;
        this.events = events;
    }

    /** Proposes the activity of a row; its format becomes the one in the draft of the needs assessment. */
    ImportedActivity propose(Me me, ActivityTableRow row, ActivityTableRecords.Found found) {
        var department =
                choices.department(row.row().value(ActivityTableRow.DEPARTMENT)).orElseThrow();
        var first = row.first().orElseThrow();
        var audience = choices.professions(row.audience()).codes();
        var proposal = new Proposal(row.title(), department, first, row.last().orElse(first), audience);
        var id = activities.propose(me, proposal);
        var format = row.row().value(ActivityTableRow.FORMAT);
        if (!format.isEmpty()) needs.save(me, id, NeedsQuestion.RATIONALE, AnswerForm.of(0, "", "", List.of(format)));
        var imported = notes.add(id, row, me.person(), clock.instant());
        events.publishEvent(imported.event());
        found.add(imported, new ActivityTableRecords.Planned(id, row.title(), department, Stage.PROPOSED));
        return imported;
    }

    /** Extends the days of an activity so that they hold those of a row. */
    void extend(Me me, ActivityTableRow row, ImportedActivity imported) {
        var first = row.first().orElseThrow();
        var untouched = notes.isUntouched(imported);
        particulars.extend(me, imported.activity(), first, row.last().orElse(first));
        if (untouched) notes.seeAgain(imported);
    }

    /** Notes the session of a row. */
    UUID note(
            Me me,
            ActivityTableRow row,
            ActivityId activity,
            ActivityTableRow.Session session,
            ActivityTableRecords.Found found) {
        var noted = notes.add(new ImportedSession(activity, row.row().file(), session, found.speakers(row)));
        events.publishEvent(noted.event(me.person(), clock.instant()));
        found.add(activity, session.key());
        return noted.id();
    }

    /** Removes a noted session; false where it is on the agenda or was left out. What is gone is removed. */
    boolean forget(Me me, ActivityId activity, UUID session) {
        var noted = notes.session(session, activity).orElse(null);
        if (noted == null) return true;
        if (!noted.isOpen()) return false;
        notes.remove(noted);
        events.publishEvent(noted.removed(me.person(), clock.instant()));
        return true;
    }

    /** An activity was taken back. */
    void removed(Me me, ImportedActivity imported) {
        events.publishEvent(new ImportedEvents.ImportedActivityRemoved(
                imported.activity(), me.person(), clock.instant(), imported.snapshot()));
    }
}
