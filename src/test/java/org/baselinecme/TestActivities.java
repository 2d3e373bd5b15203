package org.baselinecme;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.planning.validity.AiUse;
import org.baselinecme.planning.validity.ContentAnswer;
import org.baselinecme.planning.validity.ContentReviewForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Unconfirmed;

/** Activities of a {@link TestOffice} at each step from planning to open for registration. */
public final class TestActivities {
    /** The first day of every activity. */
    public static final LocalDate DAY = LocalDate.parse("2027-03-01");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final TestOffice cast;

    TestActivities(TestOffice cast) {
        this.cast = cast;
    }

    /** A slot as Dr Khan enters it. */
    public static SlotForm slot(SlotKind kind, String start, String end, String room, PersonId... faculty) {
        return SlotForm.onOneDay(
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

    /** The coordinator requests credit of these systems, with the people whom the systems ask for. */
    public void requestCredit(ActivityId activity, String... systems) {
        var all = List.of(systems);
        if (all.contains("ANCC") || all.contains("IPCE")) addNursePlanner(activity);
        if (all.contains("ACPE")) addPharmacists(activity);
        cast.let(cast.rahmani(), me -> cast.services().creditRequests().request(me, activity, List.of(systems)));
    }

    private void addNursePlanner(ActivityId activity) {
        var nurse = cast.learners().learner("Ingrid Solberg", "RN", "NURSE");
        cast.disclosures().nothingToDisclose(nurse);
        cast.let(cast.rahmani(), me -> cast.services().roster().add(me, activity, nurse, ContentRole.NURSE_PLANNER));
    }

    private void addPharmacists(ActivityId activity) {
        var number = "1234-0000-27-%03d-L01-P".formatted(NUMBERS.incrementAndGet());
        cast.services()
                .jdbc()
                .sql("insert into activity_audience (activity, profession) values (?, 'PHARMACIST')")
                .param(activity.value())
                .update();
        cast.services()
                .jdbc()
                .sql("""
                        insert into universal_activity_number (id, activity, number, recorded_by, recorded_at)
                        values (gen_random_uuid(), ?, ?, ?, now())
                        """)
                .params(activity.value(), number, cast.rahmani().value())
                .update();
    }

    /** Scheduled, with a joint provider. */
    public ActivityId jointlyProvided() {
        var activity = scheduled();
        cast.let(cast.rahmani(), me -> cast.services().partners().name(me, activity, "Uplands Alliance"));
        return activity;
    }

    /** Scheduled, with AMA credit requested, and submitted for review. */
    public ActivityId inReview() {
        var activity = scheduled();
        requestCredit(activity, "AMA1");
        submit(activity);
        return activity;
    }

    /** Handed in by Dr Khan; the coordinator has attested that there is no commercial support, where nothing else is recorded. */
    public void submit(ActivityId activity) {
        cast.support().unlessRecorded(activity);
        cast.let(cast.drKhan(), me -> cast.services().activities().submitForReview(me, activity));
    }

    /** In review, and approved by the director. */
    public ActivityId approved() {
        var activity = inReview();
        approve(activity);
        return activity;
    }

    public void approve(ActivityId activity) {
        cast.let(cast.okafor(), me -> {
            var reviewed = cast.services().approvals().seal(me, activity);
            cast.services().designations().approve(me, activity, reviewed);
        });
    }

    /** Approved, and opened by the coordinator. */
    public ActivityId opened() {
        var activity = approved();
        cast.let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
        return activity;
    }

    /** A course for physicians' credit with that first hour, approved by the director. */
    public ActivityId approvedCourse() {
        var activity = listed("LIVE_COURSE", "AMA1");
        submit(activity);
        approve(activity);
        return activity;
    }

    /** The director designates the credit of every session that the page shows as ready. */
    public void designate(ActivityId activity, String... seen) {
        cast.let(
                cast.okafor(),
                me -> confirming(confirmed ->
                        cast.services().sessionDesignations().designate(me, activity, List.of(seen), confirmed)));
    }

    /** What the page says of a session of so many quarter credits. */
    public static String seen(SlotId session, int quarters) {
        return session + "=" + quarters;
    }

    /** Somebody takes a step, and confirms what it means where the page asks. */
    public static void confirming(Consumer<String> step) {
        try {
            step.accept("");
        } catch (Unconfirmed shown) {
            step.accept(shown.seal());
        }
    }

    /** The reviewer, who has nothing to disclose, accepts the content. */
    public void accept(ActivityId activity, SlotId slot) {
        cast.disclosures().nothingToDisclose(cast.tanaka());
        review(cast.tanaka(), activity, slot, 0);
    }

    public void review(PersonId reviewer, ActivityId activity, SlotId slot, int turn) {
        var accepted = new ContentReviewForm(
                turn,
                ContentAnswer.YES,
                ContentAnswer.YES,
                ContentAnswer.NOT_APPLICABLE,
                ContentAnswer.YES,
                "",
                AiUse.none());
        cast.let(reviewer, me -> cast.services().reviews().submit(me, activity, slot, accepted));
    }

    /** An open series with all content accepted: AMA and ANCC credit on {@link #DAY}, 8:00–9:00 AM. */
    public ActivityId listed() {
        var activity = listed("RSS", "AMA1", "ANCC");
        open(activity);
        return activity;
    }

    /** In planning with this format, one hour and requested credit; slots can still be added. */
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
        requestCredit(activity, systems.toArray(String[]::new));
        return activity;
    }

    /** Submits, approves and opens the activity and accepts all content. */
    public void open(ActivityId activity) {
        submit(activity);
        approve(activity);
        cast.disclosures().nothingToDisclose(cast.tanaka());
        for (var slot : cast.learners().slots(activity)) review(cast.tanaka(), activity, slot, 0);
        cast.let(cast.rahmani(), me -> cast.services().designations().open(me, activity));
    }

    /** An open course of twelve sessions: 8:00–9:00 AM, ten of 45 minutes from 09:00, and 8:00–9:00 PM. */
    public ActivityId withTwelveSessions() {
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
