package org.baselinecme.delivery.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Selected registrations are checked in, and appear in the list of attendance. */
class GroupCheckInDbTest extends DatabaseTest {
    @Autowired
    private GroupCheckIn group;

    @Autowired
    private AttendanceLists lists;

    private ActivityId activity;
    private SlotId slot;
    private PersonId nunez;
    private PersonId brandt;

    @BeforeEach
    void peopleAreRegistered() {
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        nunez = registered(cast.learners().learner("Elena Núñez-Oduya", "MD", "PHYSICIAN"));
        brandt = registered(cast.learners().learner("Carl Brandt", "MD", "PHYSICIAN"));
        TestClock.moveTo("2027-03-01T15:10:00Z");
    }

    private PersonId registered(PersonId person) {
        owner().sql("""
                        insert into registration (id, activity, person, way, walked_in, at, seated_at)
                        values (gen_random_uuid(), ?, ?, 'IN_PERSON', false, now(), now())
                        """).params(activity.value(), person.value()).update();
        return person;
    }

    private static MultiValueMap<String, String> asked(String... pairs) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) all.add(pairs[i], pairs[i + 1]);
        return all;
    }

    private GroupCheckIn.Result checkIn(String... pairs) {
        return as(cast.rahmani(), (Me me) -> group.checkIn(me, activity, slot, asked(pairs)));
    }

    private ListPage list(String... pairs) {
        return as(cast.rahmani(), (Me me) -> lists.of(me, activity, asked(pairs)))
                .list();
    }

    @Test
    void people_are_checked_in_as_early_as_the_office_lets_them(@Autowired ApplicationContext context) {
        TestClock.moveTo("2027-03-01T06:50:00Z");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> checkIn("chosen", "all"));
        assertThat(open()).isEmpty();
        new TestLimits(cast, context).during(LimitKey.EARLY_CHECK_IN, 90, () -> {
            assertThat(open()).isNotEmpty();
            assertThat(checkIn("chosen", "all").added()).hasSize(2);
        });
    }

    private List<GroupCheckIn.SessionChoice> open() {
        return as(cast.rahmani(), (Me me) -> group.page(me, activity, asked("chosen", "all")))
                .sessions();
    }

    @Test
    void everyone_selected_is_recorded_once_and_who_is_left_out_is_told_by_name() {
        registered(cast.rahmani());
        var gone = registered(cast.learners().learner("Gone Away", "RN", "NURSE"));
        owner().sql(
                        "update registration set withdrawn_at = now(), withdrawn_by = person, seated_at = null where person = ?")
                .param(gone.value())
                .update();
        var first = checkIn("chosen", "all", "q", "brandt");
        assertThat(first.added()).hasSize(1);
        assertThat(first.out().isEmpty()).isTrue();
        var all = checkIn("chosen", "all");
        assertThat(all.added()).hasSize(1);
        assertThat(all.out().withdrawn()).containsExactly("Gone Away, RN");
        assertThat(all.out().own()).containsExactly("Fatima Rahmani, MD");
        assertThat(all.out().present()).containsExactly("Carl Brandt, MD");
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("PresenceRecorded");
        assertThat(checkIn("chosen", "all").added()).isEmpty();
    }

    @Test
    void a_session_that_has_not_opened_is_refused_and_not_offered() {
        TestClock.moveTo("2027-02-20T10:00:00Z");
        assertThat(as(cast.rahmani(), (Me me) -> group.page(me, activity, asked("chosen", "all")))
                        .sessions())
                .isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> checkIn("chosen", "all"));
        assertThat(list().isEmpty()).isTrue();
    }

    @Test
    void a_registration_of_another_activity_cannot_be_checked_in() {
        var row = jdbc.sql("select id::text from registration where activity = ? and person = ?")
                .params(activity.value(), brandt.value())
                .query(String.class)
                .single();
        TestClock.back();
        var other = cast.activities().listed();
        var there = cast.learners().slots(other).getFirst();
        TestClock.moveTo("2027-03-01T15:10:00Z");
        assertThat(as(cast.rahmani(), (Me me) -> group.checkIn(me, other, there, asked("chosen", row)))
                        .added())
                .isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        as(cast.lindgren(), (Me me) -> group.checkIn(me, activity, slot, asked("chosen", "all"))));
    }

    @Test
    void attendance_is_a_list_of_people_and_minutes_with_a_file() {
        checkIn("chosen", "all");
        assertThat(list().rows())
                .extracting(ListPage.Row::name)
                .containsExactly("Carl Brandt, MD", "Elena Núñez-Oduya, MD");
        assertThat(list("session", slot.toString(), "sort", "-minutes").rows()).hasSize(2);
        assertThat(list("session", "!" + slot).isEmpty()).isTrue();
        assertThat(list("q", "nunez").rows()).hasSize(1);
        assertThat(list().rows().getFirst().cells())
                .filteredOn(ListPage.Cell::numeric)
                .extracting(ListPage.Cell::text)
                .containsExactly("60");
        assertThat(file().getFirst()).endsWith("\"recorded_by\",\"minutes\",\"name_confirmed\"");
        assertThat(file())
                .hasSize(3)
                .anyMatch(line -> line.contains(nunez.toString()) && line.endsWith("\"60\",\"yes\""));
    }

    private List<String> file() {
        var response = new MockHttpServletResponse();
        let(
                cast.rahmani(),
                me -> lists.file(
                        me,
                        activity,
                        slot,
                        asked(),
                        new ListFile(new MockHttpServletRequest("GET", "/people.csv"), response)));
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }
}
