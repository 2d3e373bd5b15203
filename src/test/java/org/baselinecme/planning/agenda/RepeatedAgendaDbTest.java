package org.baselinecme.planning.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.baselinecme.TestActivities.DAY;
import static org.baselinecme.TestActivities.confirming;
import static org.baselinecme.TestActivities.slot;
import static org.baselinecme.planning.agenda.SlotKind.ACCREDITED;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.office.office.Provider;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Unconfirmed;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Sessions that are repeated week by week, and days that move as a whole. */
class RepeatedAgendaDbTest extends DatabaseTest {
    private static final LocalDate SPRING = LocalDate.parse("2027-03-14");

    @Autowired
    private ApplicationContext context;

    @Autowired
    private AgendaRepetitions repetitions;

    @Autowired
    private AgendaDays days;

    @Test
    void a_session_is_repeated_each_week_and_dates_outside_the_activity_are_left_out() {
        var activity = lasting(cast.activities().scheduled(), DAY.plusDays(20));
        var repeated = repeat(activity, "4", "");
        assertThat(repeated.added()).isEqualTo(2);
        assertThat(repeated.skipped())
                .extracting(Repeated.Skipped::day, Repeated.Skipped::message)
                .containsExactly(
                        tuple(DAY.plusDays(21), "agenda.repeated.outside"),
                        tuple(DAY.plusDays(28), "agenda.repeated.outside"));
        assertThat(items(activity)).extracting(AgendaItem::day).containsExactly(DAY, DAY.plusDays(7), DAY.plusDays(14));
        assertThat(items(activity)).extracting(AgendaItem::times).containsOnly("8:00–9:00 AM");
        assertThat(items(activity)).extracting(AgendaItem::faculty).allMatch(people -> people.contains(cast.drKhan()));
        assertThat(auditEventsOf(activity.value()).stream()
                        .filter(event -> event.kind().equals("SlotPlanned")))
                .hasSize(3);
    }

    @Test
    void in_the_night_the_clocks_go_forward_a_repeat_at_the_skipped_hour_is_left_out() {
        inDenver(this::repeatedOverTheNightTheClocksGoForward);
    }

    private void repeatedOverTheNightTheClocksGoForward() {
        var activity = lasting(cast.activities().scheduled(), DAY.plusDays(40));
        var night = cast.activities()
                .plan(activity, slot(ACCREDITED, "02:15", "02:45", "Ward").on(SPRING.minusDays(7)));
        var repeated = as(cast.drKhan(), me -> repetitions.repeat(me, activity, night, "2", ""));
        assertThat(repeated.skipped())
                .extracting(Repeated.Skipped::day, Repeated.Skipped::message)
                .containsExactly(tuple(SPRING, "agenda.repeated.hour"));
        assertThat(items(activity)).extracting(AgendaItem::day).contains(SPRING.plusDays(7));
    }

    @Test
    void a_repeat_that_is_refused_leaves_the_agenda_as_it_was_and_names_its_date() {
        var activity = lasting(cast.activities().scheduled(), DAY.plusDays(20));
        cast.activities()
                .plan(activity, slot(ACCREDITED, "08:30", "09:30", "auditorium").on(DAY.plusDays(14)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> repeat(activity, "2", ""))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly("agenda.repeats-none", "agenda.room-taken"));
        assertThat(items(activity)).hasSize(2);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> repeat(activity, "", ""));
    }

    @Test
    void a_day_moves_with_all_its_sessions_once_its_author_confirmed() {
        var activity = lasting(cast.activities().scheduled(), DAY.plusDays(3));
        cast.activities().plan(activity, slot(ACCREDITED, "08:30", "09:30", "Pine Room"));
        cast.activities()
                .plan(activity, slot(ACCREDITED, "13:00", "14:00", "Hall").on(DAY.plusDays(1)));
        assertThat(asked(activity, DAY.plusDays(2), "")).containsExactly("agenda.moves-day");
        assertThat(items(activity)).extracting(AgendaItem::day).containsExactly(DAY, DAY, DAY.plusDays(1));
        moves(activity, DAY.plusDays(2), "");
        assertThat(items(activity))
                .extracting(AgendaItem::day, AgendaItem::times)
                .containsExactly(
                        tuple(DAY.plusDays(1), "1:00–2:00 PM"),
                        tuple(DAY.plusDays(2), "8:00–9:00 AM"),
                        tuple(DAY.plusDays(2), "8:30–9:30 AM"));
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("SlotChanged");
    }

    @Test
    void a_day_does_not_move_to_where_a_room_is_taken_or_outside_the_activity_or_to_no_date() {
        var activity = lasting(cast.activities().scheduled(), DAY.plusDays(3));
        cast.activities()
                .plan(activity, slot(ACCREDITED, "08:30", "09:30", "auditorium").on(DAY.plusDays(1)));
        assertThat(refused(activity, "" + DAY.plusDays(1))).containsExactly("agenda.room-taken");
        assertThat(refused(activity, "" + DAY.plusDays(9))).containsExactly("agenda.outside");
        assertThat(refused(activity, "" + DAY)).containsExactly("agenda.day");
        assertThat(refused(activity, "soon")).containsExactly("agenda.day");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.drKhan(), me -> days.move(me, activity, DAY.plusDays(2), "" + DAY, "", "")));
    }

    @Test
    void a_day_that_moved_is_put_back_to_the_minute_unless_a_session_was_changed_meanwhile() {
        var activity = lasting(cast.activities().scheduled(), DAY.plusDays(3));
        cast.activities().plan(activity, slot(ACCREDITED, "08:30", "09:30", "Pine Room"));
        var planned = items(activity);
        var before = moves(activity, DAY.plusDays(2), "").before();
        assertThat(restored(activity, before)).isEqualTo(DAY);
        assertThat(items(activity)).isEqualTo(planned);
        assertThat(refusedAgain(activity, before)).containsExactly("agenda.day-changed");
        var again = moves(activity, DAY.plusDays(1), "").before();
        let(
                cast.drKhan(),
                me -> cast.services()
                        .agenda()
                        .drop(me, activity, planned.getLast().id()));
        assertThat(refusedAgain(activity, again)).containsExactly("agenda.day-changed");
        assertThat(items(activity)).extracting(AgendaItem::day).containsExactly(DAY.plusDays(1));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> restored(activity, "yesterday"));
    }

    private LocalDate restored(ActivityId activity, String before) {
        return as(cast.drKhan(), me -> days.restore(me, activity, before, "", ""));
    }

    private List<String> refusedAgain(ActivityId activity, String before) {
        try {
            restored(activity, before);
            return List.of();
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).toList();
        }
    }

    @Test
    void in_the_night_the_clocks_go_forward_a_session_at_the_skipped_hour_is_refused() {
        inDenver(this::movedToTheNightTheClocksGoForward);
    }

    private void movedToTheNightTheClocksGoForward() {
        var activity = lasting(cast.activities().scheduled(), DAY.plusDays(20));
        cast.activities().plan(activity, slot(ACCREDITED, "02:15", "02:45", "Ward"));
        assertThat(refused(activity, "" + SPRING)).contains("slot.skipped");
    }

    @Test
    void registered_people_get_one_mail_about_a_day_that_moved_with_the_reason() {
        var activity = lasting(cast.activities().opened(), DAY.plusDays(3));
        cast.activities().plan(activity, slot(ACCREDITED, "10:00", "11:00", "Pine Room", cast.drKhan()));
        var learner = cast.learners().learner("Dr Ines Weber", "MD", "PHYSICIAN");
        TestRegistrations.of(cast, context).register(learner, activity);
        var before = mails(learner).size();
        assertThat(asked(activity, DAY.plusDays(1), "Snow.")).containsExactly("agenda.moves-day", "announced.tells");
        moves(activity, DAY.plusDays(1), "Snow.");
        assertThat(mails(learner))
                .hasSize(before + 1)
                .last()
                .asString()
                .contains("Mon, Mar 1, 2027, 8:00–9:00 AM", "Tue, Mar 2, 2027, 8:00–9:00 AM")
                .contains("Tue, Mar 2, 2027, 10:00–11:00 AM", "Reason: Snow.");
    }

    private void inDenver(Runnable test) {
        var before = cast.services().office().provider();
        try {
            name(new Provider(
                    before.name(),
                    before.shortName(),
                    ZoneId.of("America/Denver"),
                    before.umbrella(),
                    before.synthetic()));
            test.run();
        } finally {
            name(before);
        }
    }

    private void name(Provider provider) {
        cast.services().acting().asProduct(me -> {
            cast.services().office().name(me, provider);
            return me;
        });
    }

    private List<String> refused(ActivityId activity, String to) {
        try {
            let(cast.drKhan(), me -> days.move(me, activity, DAY, to, "", ""));
            return List.of();
        } catch (Refused refused) {
            return refused.objections().stream().map(Objection::key).toList();
        }
    }

    private List<String> asked(ActivityId activity, LocalDate to, String why) {
        try {
            let(cast.drKhan(), me -> days.move(me, activity, DAY, to.toString(), "", why));
            return List.of();
        } catch (Unconfirmed asked) {
            return asked.consequences().stream().map(Objection::key).toList();
        }
    }

    private AgendaDays.Moved moves(ActivityId activity, LocalDate to, String why) {
        var moved = new AtomicReference<AgendaDays.Moved>();
        let(cast.drKhan(), me -> confirming(seal -> moved.set(days.move(me, activity, DAY, to.toString(), seal, why))));
        return moved.get();
    }

    private Repeated repeat(ActivityId activity, String times, String until) {
        var first = items(activity).getFirst().id();
        return as(cast.drKhan(), me -> repetitions.repeat(me, activity, first, times, until));
    }

    private List<AgendaItem> items(ActivityId activity) {
        return cast.services().slots().of(activity);
    }

    private List<String> mails(PersonId learner) {
        return jdbc.sql("select text from mail_outbox where to_person = ? order by id")
                .param(learner.value())
                .query(String.class)
                .list();
    }

    private ActivityId lasting(ActivityId activity, LocalDate last) {
        owner().sql("update activity set ends_on = ? where id = ?")
                .params(last, activity.value())
                .update();
        return activity;
    }
}
