package org.baselinecme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** What a cast teaches, how it is judged, and how credit is designated for it. */
public final class TestActivities {
    /** The first day of every activity of a cast. */
    public static final LocalDate DAY = LocalDate.parse("2027-03-01");

    private final TestOffice cast;

    TestActivities(TestOffice cast) {
        this.cast = cast;
    }

    /** A slot as Dr Khan types it. */
    public static SlotForm slot(SlotKind kind, String start, String end, String room, PersonId... faculty) {
        return new SlotForm(
                null,
                DAY,
                LocalTime.parse(start),
                LocalTime.parse(end),
                "",
                room,
                kind,
                kind + " at " + start,
                List.of(faculty).stream().map(PersonId::toString).toList(),
                "");
    }

    /** Dr Khan plans a slot. */
    public SlotId plan(ActivityId activity, SlotForm slot) {
        return cast.as(cast.drKhan(), me -> cast.services().agenda().plan(me, activity, slot));
    }

    /** Planned by Dr Khan, with one accredited hour that she teaches. */
    public ActivityId scheduled() {
        var activity = cast.disclosures().planned();
        plan(activity, slot(SlotKind.ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan()));
        return activity;
    }

    /** The coordinator says which credit is sought. */
    public void seek(ActivityId activity, String... systems) {
        cast.let(cast.rahmani(), me -> cast.services().creditRequests().request(me, activity, List.of(systems)));
    }

    /** Scheduled, with a joint provider. */
    public ActivityId joint() {
        var activity = scheduled();
        cast.let(cast.rahmani(), me -> cast.services().partners().name(me, activity, "Uplands Alliance"));
        return activity;
    }

    /** Scheduled, physicians' credit sought, and handed in. */
    public ActivityId inReview() {
        var activity = scheduled();
        seek(activity, "AMA1");
        submit(activity);
        return activity;
    }

    public void submit(ActivityId activity) {
        cast.let(cast.drKhan(), me -> cast.services().activities().submitForReview(me, activity));
    }

    /** In review, and approved by the director. */
    public ActivityId approved() {
        var activity = inReview();
        approve(activity);
        return activity;
    }

    public void approve(ActivityId activity) {
        cast.let(cast.okafor(), me -> cast.services().designations().approve(me, activity));
    }

    /** Approved, and opened by the coordinator. */
    public ActivityId opened() {
        var activity = approved();
        cast.let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        return activity;
    }

    /** The reviewer, who has nothing to disclose, finds the content sound. */
    public void accept(ActivityId activity, SlotId slot) {
        cast.disclosures().nothingToDisclose(cast.tanaka());
        judge(cast.tanaka(), activity, slot, 0);
    }

    public void judge(PersonId reviewer, ActivityId activity, SlotId slot, int turn) {
        var sound = new ContentReviewForm(
                turn, ContentAnswer.YES, ContentAnswer.YES, ContentAnswer.NOT_APPLICABLE, ContentAnswer.YES, "");
        cast.let(reviewer, me -> cast.services().reviews().submit(me, activity, slot, sound));
    }

    /** A series that is open, every content accepted: physicians' and nurses' credit for {@link #DAY}, 08:00–09:00. */
    public ActivityId listed() {
        var activity = listed("RSS", "AMA1", "ANCC");
        open(activity);
        return activity;
    }

    /** Planned in some format with that first hour, and credit sought; not open yet, so that slots can be added. */
    public ActivityId listed(String format, String system, String... more) {
        var activity = cast.completed();
        cast.changeAnswer(activity, NeedsQuestion.RATIONALE, "A case-led hour beside the wards.", "", format);
        cast.submit(activity);
        cast.disclosures().nothingToDisclose(cast.drKhan());
        cast.let(cast.rahmani(), me -> cast.services().activities().approveNeeds(me, activity));
        cast.let(cast.drKhan(), me -> cast.services().activities().startPlanning(me, activity));
        plan(activity, slot(SlotKind.ACCREDITED, "08:00", "09:00", "Auditorium", cast.drKhan()));
        var systems = new ArrayList<>(List.of(more));
        systems.add(0, system);
        seek(activity, systems.toArray(String[]::new));
        return activity;
    }

    /** Handed in, approved and opened, every content accepted. */
    public void open(ActivityId activity) {
        submit(activity);
        approve(activity);
        cast.let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        cast.disclosures().nothingToDisclose(cast.tanaka());
        for (var slot : cast.learners().slots(activity)) judge(cast.tanaka(), activity, slot, 0);
    }

    /** The hour of the cast, ten of 45 minutes from nine o'clock on, and an hour in the evening. */
    public ActivityId ofTwelve() {
        var activity = listed("LIVE_COURSE", "AMA1");
        for (var i = 0; i < 10; i++)
            plan(
                    activity,
                    slot(
                            SlotKind.ACCREDITED,
                            "%02d:00".formatted(9 + i),
                            "%02d:45".formatted(9 + i),
                            "Hall",
                            cast.drKhan()));
        plan(activity, slot(SlotKind.ACCREDITED, "20:00", "21:00", "Hall", cast.drKhan()));
        open(activity);
        return activity;
    }
}
