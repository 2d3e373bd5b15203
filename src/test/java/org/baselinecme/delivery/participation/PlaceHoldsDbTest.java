package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.office.people.GuestDetails;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

@DisplayName("findings A18: one address, one place, and a guest's is held for a time")
class PlaceHoldsDbTest extends DatabaseTest {
    private static final Duration DAY = Duration.ofHours(24);

    @Autowired
    private Guests guests;

    @Autowired
    private Registrations registrations;

    @Autowired
    private WalkInService walkIns;

    @Autowired
    private RegistrationPages pages;

    @Autowired
    private LearnerNoticeService notices;

    @Autowired
    private PlaceHolds.Round round;

    private TestRegistrations registering;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    private static String fresh() {
        return "place." + UUID.randomUUID() + "@example.org";
    }

    private PersonId guest(String address) {
        return guests.enter(UUID.randomUUID(), new GuestDetails("Sam Oyelaran", "NURSE", address));
    }

    private void registers(PersonId guest, ActivityId activity) {
        visiting(guest, me -> {
            registrations.register(
                    me,
                    registering.number(activity),
                    AttendanceMode.IN_PERSON,
                    notices.current(activity).hash());
            return true;
        });
    }

    /** Whether the person has a place of their own, whatever they are shown. */
    private boolean hasPlace(PersonId person, ActivityId activity) {
        return jdbc.sql(
                        "select exists (select from registration where person = ? and activity = ? and withdrawn_at is null)")
                .params(person.value(), activity.value())
                .query(Boolean.class)
                .single();
    }

    /** What somebody who typed an address is shown. */
    private String shown(PersonId guest, ActivityId activity) {
        return visiting(guest, me -> {
            var page = pages.of(me, registering.number(activity));
            var place = page.summary().place();
            var mine = pages.mine(me).coming();
            return (place == null ? "none" : place.message() + place.position() + place.step()) + " "
                    + page.held().isEmpty() + " " + page.isRegistering() + " " + mine.size();
        });
    }

    @Test
    void a_guest_reads_the_same_whether_the_address_has_a_place_or_not() {
        var activity = registering.open(5);
        var learner = registering.registered(activity);
        var unknown = guest(fresh());
        var known = guest(cast.services().people().address(learner).orElseThrow());
        registers(unknown, activity);
        registers(known, activity);
        assertThat(shown(known, activity)).isEqualTo(shown(unknown, activity)).startsWith("registration.registered");
        registers(known, activity);
        assertThat(seated(activity)).isEqualTo(2);
        assertThat(hasPlace(known, activity)).isFalse();
    }

    @Test
    void so_does_one_on_a_waiting_list_and_one_who_withdraws() {
        var activity = registering.open(1);
        var learner = registering.registered(activity);
        var known = guest(cast.services().people().address(learner).orElseThrow());
        registers(known, activity);
        assertThat(shown(known, activity)).startsWith("registration.waiting1");
        visiting(known, me -> {
            registrations.withdraw(me, registering.number(activity));
            return true;
        });
        assertThat(shown(known, activity)).startsWith("none");
    }

    @Test
    void one_address_three_times_in_other_spellings_takes_one_place() {
        var activity = registering.open(5);
        var address = fresh();
        registers(guest(address), activity);
        registers(guest(address.toUpperCase(Locale.ROOT)), activity);
        registers(guest(address.replace("place", "ｐlace")), activity);
        assertThat(seated(activity)).isEqualTo(1);
    }

    @Test
    void at_the_same_moment_too() {
        var activity = registering.open(5);
        var address = fresh();
        var all = IntStream.range(0, 4).mapToObj(i -> guest(address)).toList();
        Race.of(all.stream()
                .<Runnable>map(one -> () -> registers(one, activity))
                .toList());
        assertThat(seated(activity)).isEqualTo(1);
    }

    @Test
    void the_address_of_a_registered_learner_takes_no_second_place_by_registering_or_walking_in() {
        var activity = registering.open(5);
        var learner = registering.registered(activity);
        var guest = guest(cast.services().people().address(learner).orElseThrow());
        registers(guest, activity);
        assertThat(hasPlace(guest, activity)).isFalse();
        visiting(guest, me -> {
            walkIns.walkIn(me, activity);
            return true;
        });
        assertThat(seated(activity)).isEqualTo(1);
    }

    @Test
    void a_known_person_takes_the_place_over_that_a_guest_holds_with_their_address() {
        var activity = registering.open(1);
        var learner = registering.learner();
        registers(guest(cast.services().people().address(learner).orElseThrow()), activity);
        var waiting = registering.registered(activity);
        registering.register(learner, activity);
        assertThat(waits(learner, activity)).isFalse();
        assertThat(waits(waiting, activity)).isTrue();
        assertThat(seated(activity)).isEqualTo(1);
    }

    @Test
    void the_place_of_an_unconfirmed_guest_goes_to_the_waiting_list_when_its_time_is_over() {
        var activity = registering.open(1);
        var guest = guest(fresh());
        registers(guest, activity);
        var waiting = registering.registered(activity);
        round.round();
        assertThat(waits(waiting, activity)).isTrue();
        TestClock.moveTo(Instant.now().plus(DAY).plusSeconds(1).toString());
        round.round();
        assertThat(waits(waiting, activity)).isFalse();
        var registration = jdbc.sql("select id from registration where person = ? and freed_at is not null")
                .param(guest.value())
                .query(UUID.class)
                .single();
        assertThat(lastAuditEventOf(registration).kind()).isEqualTo("PlaceFreed");
    }

    @Test
    void a_confirmed_guest_and_one_who_is_present_keep_theirs() {
        var activity = registering.open(2);
        var address = fresh();
        var confirmed = guest(address);
        var present = guest(fresh());
        registers(confirmed, activity);
        registers(present, activity);
        guests.confirmByLink(confirmed, address);
        visiting(present, me -> {
            walkIns.walkIn(me, activity);
            return true;
        });
        TestClock.moveTo(Instant.now().plus(DAY.multipliedBy(2)).toString());
        round.round();
        assertThat(seated(activity)).isEqualTo(2);
    }

    private boolean waits(PersonId learner, ActivityId activity) {
        return as(
                        learner,
                        me -> pages.of(me, registering.number(activity))
                                .summary()
                                .place())
                .waits();
    }

    private long seated(ActivityId activity) {
        return jdbc.sql("select count(*) from registration where activity = ? and seated_at is not null"
                        + " and withdrawn_at is null")
                .param(activity.value())
                .query(Long.class)
                .single();
    }

    /** As a guest's visit, who has no account. */
    private static <T> T visiting(PersonId person, Function<Me, T> work) {
        var me = new Me(person, "Sam Oyelaran", "auto", List.of(Grant.self(Role.GUEST)));
        SecurityContextHolder.getContext().setAuthentication(SecurityPageConfiguration.atWork(me));
        try {
            return work.apply(me);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
