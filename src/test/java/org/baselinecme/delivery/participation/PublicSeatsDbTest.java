package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.DatabaseTest;
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

@DisplayName("findings A18: numbers on public pages don't tell whether a typed address is known")
class PublicSeatsDbTest extends DatabaseTest {
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

    @Test
    void free_seats_on_public_pages_do_not_tell_that_a_typed_address_is_known() {
        var activity = registering.open(5);
        var address = addressOf(registering.registered(activity));
        assertThat(publicly(activity)).isEqualTo("4 free, 0 waiting");
        registers(guest(address), activity);
        assertThat(publicly(activity)).isEqualTo("3 free, 0 waiting");
        registers(guest(address.toUpperCase(Locale.ROOT)), activity);
        assertThat(publicly(activity)).as("typed again").isEqualTo("3 free, 0 waiting");
        registers(guest(fresh()), activity);
        assertThat(publicly(activity)).isEqualTo("2 free, 0 waiting");
        assertThat(seated(activity)).as("seats that are taken").isEqualTo(2);
    }

    @Test
    void nor_does_the_last_seat_which_who_is_known_still_gets() {
        var activity = registering.open(2);
        var known = guest(addressOf(registering.registered(activity)));
        registers(known, activity);
        assertThat(publicly(activity)).isEqualTo("0 free, 0 waiting");
        var next = guest(fresh());
        registers(next, activity);
        assertThat(shown(next, activity)).startsWith("registration.waiting1");
        assertThat(publicly(activity)).isEqualTo("0 free, 1 waiting");
        visiting(known, me -> {
            registrations.withdraw(me, registering.number(activity));
            return true;
        });
        assertThat(shown(next, activity)).startsWith("registration.registered");
        assertThat(publicly(activity)).isEqualTo("0 free, 0 waiting");
    }

    @Test
    void a_seat_that_only_seemed_taken_goes_to_the_guest_who_waits_once_its_time_is_over() {
        var activity = registering.open(3);
        registers(guest(addressOf(registering.registered(activity))), activity);
        var learner = registering.registered(activity);
        assertThat(waits(learner, activity)).isFalse();
        assertThat(publicly(activity)).isEqualTo("0 free, 0 waiting");
        var last = registering.registered(activity);
        assertThat(waits(last, activity)).as("there is a seat").isFalse();
        TestClock.moveTo(Instant.now().plus(DAY).plusSeconds(1).toString());
        round.round();
        assertThat(publicly(activity)).isEqualTo("0 free, 0 waiting");
        assertThat(seated(activity)).isEqualTo(3);
    }

    @Test
    void nor_do_the_numbers_of_a_waiting_list() {
        var activity = registering.open(1);
        var address = addressOf(registering.registered(activity));
        registers(guest(address), activity);
        registers(guest(address), activity);
        assertThat(publicly(activity)).isEqualTo("0 free, 1 waiting");
        registers(guest(fresh()), activity);
        assertThat(publicly(activity)).isEqualTo("0 free, 2 waiting");
    }

    @Test
    void whoever_walks_in_reads_the_same_whether_the_address_is_known_or_not() {
        var activity = registering.open(9);
        var known = guest(addressOf(registering.registered(activity)));
        var registered = guest(addressOf(registering.registered(activity)));
        var unknown = guest(fresh());
        registers(registered, activity);
        for (var guest : List.of(known, registered, unknown))
            visiting(guest, me -> {
                walkIns.walkIn(me, activity);
                return true;
            });
        assertThat(shown(known, activity)).isEqualTo(shown(unknown, activity)).startsWith("registration.registered");
        assertThat(shown(registered, activity)).isEqualTo(shown(unknown, activity));
        assertThat(publicly(activity)).isEqualTo("4 free, 0 waiting");
        assertThat(seated(activity)).isEqualTo(3);
    }

    private String addressOf(PersonId person) {
        return cast.services().people().address(person).orElseThrow();
    }

    /** What anybody reads on the public page. */
    private String publicly(ActivityId activity) {
        var summary = pages.summary(null, registering.number(activity));
        return summary.free() + " free, " + summary.waiting() + " waiting";
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
