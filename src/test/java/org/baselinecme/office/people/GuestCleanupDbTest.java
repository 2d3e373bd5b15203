package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.util.LinkedMultiValueMap;

@DisplayName("findings E10: unconfirmed guests are in no list and are forgotten")
class GuestCleanupDbTest extends DatabaseTest {
    @Autowired
    private Guests guests;

    @Autowired
    private GuestCleanup cleanup;

    @Autowired
    private PersonDirectory directory;

    @Autowired
    private People people;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen(@Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    private PersonId guest(String name, String address) {
        return guests.enter(UUID.randomUUID(), new GuestDetails(name, "NURSE", address));
    }

    private static String fresh() {
        return "forget." + UUID.randomUUID() + "@example.org";
    }

    @Test
    void they_are_in_no_directory_and_no_picker_until_they_are_confirmed() {
        var name = "Zz" + UUID.randomUUID().toString().substring(0, 8) + " Guest";
        var address = fresh();
        var guest = guest(name, address);
        var named = new LinkedMultiValueMap<>(Map.of("q", List.of(name)));
        assertThat(as(cast.okafor(), me -> directory.list(me, named)).isEmpty()).isTrue();
        assertThat(found(name)).isEmpty();
        guests.confirmByLink(guest, address);
        assertThat(as(cast.okafor(), me -> directory.list(me, named)).total()).isEqualTo(1);
        assertThat(found(name)).containsExactly(guest);
    }

    @Test
    void after_thirty_days_they_are_deleted_with_what_exists_because_of_them() {
        var guest = guest("Sam Oyelaran", fresh());
        registered(guest);
        cleanup.round();
        assertThat(isThere(guest)).isTrue();
        TestClock.moveTo(Instant.now().plus(Duration.ofDays(30)).plusSeconds(60).toString());
        assertThat(cleanup.round()).isPositive();
        assertThat(isThere(guest)).isFalse();
        assertThat(jdbc.sql("select count(*) from registration where person = ?")
                        .param(guest.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void who_claimed_was_confirmed_or_vouched_for_is_kept_and_not_tried_again() {
        var claimed = guest("Ada Brandt", fresh());
        claims.claim(claimed, activity, Map.of("AMA1", 4));
        var address = fresh();
        var confirmed = guest("Bo Falk", address);
        guests.confirmByLink(confirmed, address);
        TestClock.moveTo(Instant.now().plus(Duration.ofDays(30)).plusSeconds(60).toString());
        cleanup.round();
        assertThat(isThere(claimed)).isTrue();
        assertThat(isThere(confirmed)).isTrue();
        assertThat(jdbc.sql("select count(*) from award where learner = ?")
                        .param(claimed.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select needed_at is not null from guest where person = ?")
                        .param(claimed.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    private List<PersonId> found(String name) {
        return as(cast.rahmani(), me -> people.find(me, name));
    }

    private void registered(PersonId guest) {
        jdbc.sql("insert into registration (id, activity, person, way, walked_in, at, seated_at)"
                        + " values (?, ?, ?, 'IN_PERSON', false, '2026-11-01', '2026-11-01')")
                .params(UUID.randomUUID(), activity.value(), guest.value())
                .update();
    }

    private boolean isThere(PersonId person) {
        return jdbc.sql("select exists (select from person where id = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }
}
