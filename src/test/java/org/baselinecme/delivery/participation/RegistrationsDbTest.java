package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.util.LinkedMultiValueMap;

class RegistrationsDbTest extends DatabaseTest {
    @Autowired
    private WalkInService walkIns;

    @Autowired
    private RegistrationPages pages;

    @Autowired
    private RegistrationLists lists;

    private TestRegistrations registering;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void a_registered_person_has_a_seat_and_sees_it_in_their_list() {
        var activity = cast.activities().opened();
        var learner = registering.registered(activity);
        var place = placeOf(learner, activity).orElseThrow();
        assertThat(place.waits()).isFalse();
        assertThat(as(learner, pages::mine).coming())
                .extracting(row -> row.offer().id())
                .containsExactly(activity);
        assertThat(lastAuditEventOf(place.id()).kind()).isEqualTo("Registered");
    }

    @Test
    void registering_twice_stores_one_registration() {
        var activity = cast.activities().opened();
        var learner = registering.registered(activity);
        registering.register(learner, activity);
        assertThat(auditEventsOf(placeOf(learner, activity).orElseThrow().id())).hasSize(1);
        assertThat(registered(activity)).isEqualTo(1);
    }

    @Test
    void simultaneous_clicks_store_one_registration() {
        var activity = registering.open(50);
        var learner = registering.learner();
        Race.of(IntStream.range(0, 8)
                .<Runnable>mapToObj(i -> () -> registering.register(learner, activity))
                .toList());
        assertThat(registered(activity)).isEqualTo(1);
    }

    @Test
    void of_simultaneous_registrations_exactly_one_gets_the_last_seat() {
        var activity = registering.open(3);
        var learners =
                IntStream.range(0, 10).mapToObj(i -> registering.learner()).toList();
        var stopped = Race.of(learners.stream()
                .<Runnable>map(learner -> () -> registering.register(learner, activity))
                .toList());
        assertThat(stopped).allMatch(Optional::isEmpty);
        var page = page(activity);
        assertThat(page.counts().registered()).isEqualTo(3);
        assertThat(page.counts().waiting()).isEqualTo(7);
        assertThat(learners.stream()
                        .flatMap(learner -> placeOf(learner, activity).stream())
                        .map(RegistrationStatus::position)
                        .filter(position -> position > 0)
                        .sorted())
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void a_free_seat_goes_to_the_first_on_the_waiting_list_with_a_mail() {
        var activity = registering.open(1);
        var first = registering.registered(activity);
        var second = registering.registered(activity);
        var third = registering.registered(activity);
        addressed(second);
        registering.withdraw(first, activity);
        assertThat(placeOf(first, activity)).isEmpty();
        assertThat(placeOf(second, activity)).get().matches(place -> !place.waits());
        assertThat(placeOf(third, activity)).get().matches(place -> place.position() == 1);
        assertThat(mailsTo(second)).singleElement().asString().contains("A seat opened up", "/link/");
        assertThat(mailsTo(third)).isEmpty();
        assertThat(lastAuditEventOf(placeOf(second, activity).orElseThrow().id()))
                .satisfies(event -> {
                    assertThat(event.kind()).isEqualTo("MovedUp");
                    assertThat(event.actor()).isEqualTo(PersonId.PRODUCT);
                });
    }

    @Test
    void two_simultaneous_withdrawals_free_two_seats() {
        var activity = registering.open(2);
        var leaving = List.of(registering.registered(activity), registering.registered(activity));
        var waiting = List.of(
                registering.registered(activity), registering.registered(activity), registering.registered(activity));
        Race.of(leaving.stream()
                .<Runnable>map(learner -> () -> registering.withdraw(learner, activity))
                .toList());
        assertThat(waiting.stream()
                        .map(learner -> placeOf(learner, activity).orElseThrow().waits()))
                .containsExactly(false, false, true);
    }

    @Test
    void a_person_who_registers_again_is_last_on_the_waiting_list() {
        var activity = registering.open(1);
        var first = registering.registered(activity);
        registering.registered(activity);
        var third = registering.registered(activity);
        registering.withdraw(first, activity);
        registering.register(first, activity);
        assertThat(placeOf(third, activity)).get().matches(place -> place.position() == 1);
        assertThat(placeOf(first, activity)).get().matches(place -> place.position() == 2);
    }

    @Test
    void more_seats_go_to_the_waiting_list_and_fewer_remove_no_one() {
        var activity = registering.open(1);
        var all = IntStream.range(0, 4)
                .mapToObj(i -> registering.registered(activity))
                .toList();
        registering.seats(activity, "3", false);
        assertThat(all.stream()
                        .map(learner -> placeOf(learner, activity).orElseThrow().waits()))
                .containsExactly(false, false, false, true);
        registering.seats(activity, "1", false);
        assertThat(registered(activity)).isEqualTo(3);
        assertThat(page(activity).isOverFull()).isTrue();
        registering.seats(activity, "", false);
        assertThat(page(activity).counts().waiting()).isZero();
    }

    @Test
    void a_stream_needs_no_seat() {
        var activity = registering.open(1);
        registering.seats(activity, "1", true);
        registering.registered(activity);
        var remote = registering.learner();
        registering.register(remote, activity, AttendanceMode.STREAMED);
        assertThat(placeOf(remote, activity))
                .get()
                .matches(place -> !place.waits() && place.way() == AttendanceMode.STREAMED);
    }

    @Test
    void concurrent_changes_of_the_seats_do_not_overwrite_each_other() {
        var activity = registering.open(1);
        let(cast.rahmani(), me -> lists.seat(me, activity, new SeatsForm(1, "2", false)));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> lists.seat(me, activity, new SeatsForm(1, "9", false))));
        assertThat(page(activity).terms().seats()).isEqualTo(2);
    }

    @Test
    void a_person_present_is_registered_even_without_a_free_seat() {
        var activity = registering.open(1);
        registering.registered(activity);
        var waiting = registering.registered(activity);
        var stranger = registering.learner();
        for (var learner : List.of(waiting, stranger, stranger)) registering.walkIn(learner, activity);
        assertThat(placeOf(waiting, activity)).get().matches(place -> !place.waits());
        assertThat(placeOf(stranger, activity)).get().matches(place -> !place.waits());
        assertThat(auditEventsOf(placeOf(stranger, activity).orElseThrow().id()))
                .extracting(AuditRow::kind)
                .containsExactly("WalkedIn");
        assertThat(jdbc.sql(
                                "select count(*) from registration where activity = ? and walked_in and withdrawn_at is null")
                        .param(activity.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void staff_register_walk_ins() {
        var activity = cast.activities().opened();
        var people = List.of(registering.learner(), registering.learner());
        let(cast.rahmani(), me -> walkIns.walkIn(me, activity, people));
        let(cast.rahmani(), me -> walkIns.walkIn(me, activity, people));
        assertThat(registered(activity)).isEqualTo(2);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(people.getFirst(), me -> walkIns.walkIn(me, activity, people)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> walkIns.walkIn(me, activity, people)));
        var nobody = List.of(PersonId.next());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> walkIns.walkIn(me, activity, nobody)));
    }

    @Test
    void registrations_cannot_be_deleted_or_rewritten_by_the_application() {
        for (var statement :
                List.of("delete from registration", "update registration set person = person", "delete from showing"))
            assertThatExceptionOfType(org.springframework.jdbc.BadSqlGrammarException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update());
    }

    private Optional<RegistrationStatus> placeOf(PersonId learner, ActivityId activity) {
        return as(
                learner,
                me -> Optional.ofNullable(
                        pages.summary(me, registering.number(activity)).place()));
    }

    private RegistrationListPage page(ActivityId activity) {
        return as(cast.rahmani(), me -> lists.of(me, activity, new LinkedMultiValueMap<>()));
    }

    private int registered(ActivityId activity) {
        return page(activity).counts().registered();
    }

    private void addressed(PersonId person) {
        owner().sql("update person set email = ? where id = ?")
                .params(person + "@example.org", person.value())
                .update();
    }

    private List<String> mailsTo(PersonId person) {
        return jdbc.sql("select text from mail_outbox where to_person = ?")
                .param(person.value())
                .query(String.class)
                .list();
    }
}
