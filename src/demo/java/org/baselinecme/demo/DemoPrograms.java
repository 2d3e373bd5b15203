package org.baselinecme.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.planning.agenda.Agenda;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.agenda.SlotForm;
import org.baselinecme.planning.agenda.SlotKind;
import org.baselinecme.planning.overviews.OverviewForm;
import org.baselinecme.planning.overviews.Overviews;
import org.baselinecme.planning.validity.ContentReviews;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Tells what is taught when and by whom, how it was judged, and which credit is sought. */
@Component
@Conditional(DemoWanted.class)
class DemoPrograms {
    private static final String REVIEWER = "whitcombe";
    private static final LocalTime EVENING = LocalTime.of(22, 45);
    private static final int LONG_AGO = 420;
    private static final int MINUTES_BEFORE = 45;
    private static final int MINUTES_A_QUARTER = 15;
    private static final String DIRECTOR = "okafor";
    private final Plans plans;
    private final DemoCreditServices credit;
    private final ContentReviews reviews;

    DemoPrograms(Plans plans, DemoCreditServices credit, ContentReviews reviews) {
        this.plans = plans;
        this.credit = credit;
        this.reviews = reviews;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(DemoOffice.Program told, Staff staff, Function<String, ActivityId> ids) {
        var story = new Story(staff, ids);
        story.steps.add(DemoStep.of(staff, LONG_AGO, 9, DIRECTOR, plans.faculty()::agrees));
        told.agendas().forEach(story::plans);
        told.estimates().forEach(story::estimates);
        told.assignments().forEach(story::assigns);
        told.credits().forEach(story::seeks);
        told.partners().forEach(story::joins);
        for (var judged : told.reviews())
            told.agendas().stream()
                    .filter(agenda -> agenda.activity().equals(judged.activity()))
                    .forEach(agenda -> story.isJudged(agenda, judged));
        return story.steps;
    }

    /** The doors of the agenda. */
    @Component
    @Conditional(DemoWanted.class)
    record Plans(Agenda agenda, AgendaQueries slots, Overviews overviews, DemoFaculty faculty, DemoClock clock) {}

    private final class Story {
        private final Staff staff;
        private final Function<String, ActivityId> ids;
        private final List<DemoStep> steps = new ArrayList<>();

        Story(Staff staff, Function<String, ActivityId> ids) {
            this.staff = staff;
            this.ids = ids;
        }

        void plans(DemoOffice.Agenda told) {
            add(told.daysAgo(), 10, told.by(), me -> {
                var activity = ids.apply(told.activity());
                for (var slot : slots(told)) plans.agenda().plan(me, activity, slot);
                if (told.overview() != null)
                    plans.overviews().write(me, activity, overview(told.overview(), told.picture()));
                if (told.weekly().isEmpty()) plans.faculty().asks(me, activity);
            });
        }

        private static OverviewForm overview(String text, @Nullable Integer hue) {
            return hue == null
                    ? new OverviewForm(0, text, null, false, "", false)
                    : new OverviewForm(
                            0, text, DemoPicture.drawn(hue), false, "A drawing of hills and a low sun.", false);
        }

        private List<SlotForm> slots(DemoOffice.Agenda told) {
            var forms = new ArrayList<SlotForm>();
            for (var session : told.weekly()) {
                var start = session.day() == 0 ? justBegun() : LocalTime.parse(told.start());
                var slot = new DemoOffice.Slot(
                        session.day(),
                        start.toString(),
                        start.plusHours(1).toString(),
                        session.title(),
                        SlotKind.ACCREDITED,
                        "",
                        told.room(),
                        session.faculty());
                forms.add(form(slot));
            }
            told.slots().forEach(slot -> forms.add(form(slot)));
            return forms;
        }

        /** Today's session is under way at the moment of the first start, whatever the hour, and began on a quarter of an hour. */
        private LocalTime justBegun() {
            var now = LocalTime.ofInstant(plans.clock().real(), staff.zone()).truncatedTo(ChronoUnit.MINUTES);
            if (now.isBefore(LocalTime.of(0, MINUTES_BEFORE))) return LocalTime.MIDNIGHT;
            var begun = now.minusMinutes(MINUTES_BEFORE);
            var quarter = begun.minusMinutes(begun.getMinute() % MINUTES_A_QUARTER);
            return quarter.isAfter(EVENING) ? EVENING : quarter;
        }

        private SlotForm form(DemoOffice.Slot slot) {
            return SlotForm.onOneDay(
                    null,
                    day(slot.day()),
                    LocalTime.parse(slot.start()),
                    LocalTime.parse(slot.end()),
                    slot.track(),
                    slot.room(),
                    slot.kind(),
                    slot.title(),
                    slot.faculty().stream()
                            .map(key -> staff.person(key).toString())
                            .toList(),
                    "");
        }

        void estimates(DemoOffice.Estimated told) {
            add(
                    told.daysAgo(),
                    11,
                    told.by(),
                    me -> plans.agenda().estimate(me, ids.apply(told.activity()), told.minutes(), told.why()));
        }

        void assigns(DemoOffice.Assigned told) {
            add(told.daysAgo(), 17, told.by(), me -> {
                var activity = ids.apply(told.activity());
                var item = plans.slots().of(activity).stream()
                        .filter(slot -> slot.title().equals(told.title()))
                        .findFirst()
                        .orElseThrow();
                var faculty = told.faculty().stream()
                        .map(key -> staff.person(key).toString())
                        .toList();
                var form = SlotForm.onOneDay(
                        0,
                        item.day(),
                        item.time().start(),
                        item.time().end(),
                        item.track(),
                        item.room(),
                        item.kind(),
                        item.title(),
                        faculty,
                        "");
                plans.agenda().change(me, activity, item.id(), form);
            });
            add(told.daysAgo(), 18, DIRECTOR, me -> designate(me, ids.apply(told.activity()), told.title()));
        }

        /** A session of a series that had no faculty at the approval is designated once it has. */
        private void designate(Me me, ActivityId activity, String title) {
            var seen = plans.slots().of(activity).stream()
                    .filter(slot -> slot.title().equals(title))
                    .map(slot -> slot.id() + "=" + slot.minutes() / MINUTES_A_QUARTER)
                    .toList();
            try {
                credit.sessions().designate(me, activity, seen, "");
            } catch (Unconfirmed asked) {
                credit.sessions().designate(me, activity, seen, asked.seal());
            }
        }

        void seeks(DemoOffice.Sought told) {
            add(
                    told.daysAgo(),
                    12,
                    told.by(),
                    me -> credit.creditRequests().request(me, ids.apply(told.activity()), told.systems()));
            var number = told.number();
            if (number != null) numbers(told, number);
        }

        /** The number that ACPE knows the activity by, of the year in which it was made. */
        private void numbers(DemoOffice.Sought told, String number) {
            var year = DemoActivities.today(staff).minusDays(told.daysAgo()).getYear() % 100;
            add(
                    told.daysAgo(),
                    13,
                    told.by(),
                    me -> credit.numbers().record(me, ids.apply(told.activity()), number.formatted(year)));
        }

        void joins(DemoOffice.Partner told) {
            add(
                    told.daysAgo(),
                    12,
                    told.by(),
                    me -> credit.partners().name(me, ids.apply(told.activity()), told.name()));
        }

        void isJudged(DemoOffice.Agenda agenda, DemoOffice.Judged told) {
            var days = new ArrayList<>(
                    agenda.weekly().stream().map(DemoOffice.Weekly::day).toList());
            agenda.slots().stream().map(DemoOffice.Slot::day).forEach(days::add);
            for (var day :
                    days.stream().distinct().filter(d -> d <= told.until()).toList())
                add(told.leadDays() - day, 9, REVIEWER, me -> judge(me, told, day(day)));
        }

        /** What somebody teaches who was not cleared then is not accepted by any door. */
        private void judge(Me me, DemoOffice.Judged told, LocalDate day) {
            var activity = ids.apply(told.activity());
            for (var item : plans.slots().of(activity))
                if (item.day().equals(day)
                        && item.isAccredited()
                        && !told.waiting().contains(item.title()))
                    reviews.submit(me, activity, item.id(), DemoAi.sound(staff, told, item.title(), day));
        }

        private LocalDate day(int offset) {
            return DemoActivities.today(staff).plusDays(offset);
        }

        private void add(int daysAgo, int hour, String who, Consumer<Me> work) {
            steps.add(DemoStep.of(staff, daysAgo, hour, who, work));
        }
    }
}
