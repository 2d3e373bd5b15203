package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** A typed address opens nothing; a mail that came back joins two entries of one human being. */
class GuestsDbTest extends DatabaseTest {
    @Autowired
    private GuestRegistration arrivals;

    @Autowired
    private People people;

    @Test
    void a_form_sent_twice_at_once_creates_one_guest() {
        var ticket = UUID.randomUUID();
        var form = form("twice@guest.example.org");
        Race.of(IntStream.range(0, 6)
                .<Runnable>mapToObj(i -> () -> arrivals.enter(ticket, form))
                .toList());
        assertThat(count("guest where ticket = '" + ticket + "'")).isEqualTo(1);
        assertThat(count("mail_outbox where to_address = 'twice@guest.example.org'"))
                .isEqualTo(1);
        assertThat(arrivals.entered(ticket, form)).isPresent();
        assertThat(arrivals.entered(ticket, form("another@guest.example.org"))).isEmpty();
    }

    @Test
    void a_guest_confirms_a_new_address_and_can_return() {
        var guest = enter("new@guest.example.org");
        confirm(guest, "new@guest.example.org");
        assertThat(people.address(guest)).hasValue("new@guest.example.org");
        assertThat(auditEventsOf(guest.value()))
                .extracting(AuditRow::kind)
                .containsExactly("GuestEntered", "LinkIssued", "GuestConfirmed");
    }

    @Test
    void an_address_cannot_be_confirmed_without_the_mailed_link() {
        var guest = enter("unproven@guest.example.org");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(guest, me -> arrivals.confirm(me, Optional.empty())));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> confirm(guest, "other@guest.example.org"));
        assertThat(people.address(guest)).isEmpty();
    }

    @Test
    void a_known_address_is_mailed_to_its_owner_not_the_guest() {
        var known = known();
        var address = address(known);
        var guest = enter(address.toUpperCase());
        assertThat(jdbc.sql("select to_person from mail_outbox where lower(to_address) = ? order by id desc limit 1")
                        .param(address)
                        .query(UUID.class)
                        .single())
                .isEqualTo(known.value());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> confirm(guest, address))
                .withMessage("guest.address-taken");
        assertThat(people.rootOf(guest)).isEqualTo(guest);
        assertThat(people.allOf(guest)).containsExactly(guest);
    }

    @Test
    void the_owner_of_the_address_takes_over_the_guest_record() {
        var known = known();
        var guest = enter(address(known));
        var found = cast.as(known, me -> arrivals.mine(me, Optional.of(address(known))));
        assertThat(found.others()).extracting(GuestIdentityPage.Row::person).containsExactly(guest);
        let(known, me -> arrivals.join(me, guest, Optional.of(address(known))));
        assertThat(people.rootOf(guest)).isEqualTo(known);
        assertThat(cast.<Boolean>as(known, me -> me.is(guest))).isTrue();
        assertThat(people.allOf(known)).containsExactly(known, guest);
        assertThat(people.allOf(guest)).containsExactly(known, guest);
        assertThat(lastAuditEventOf(guest.value()).kind()).isEqualTo("PeopleJoined");
    }

    @Test
    void a_guest_record_is_merged_once() {
        var known = known();
        var guest = enter(address(known));
        Race.of(IntStream.range(0, 4)
                .<Runnable>mapToObj(i ->
                        () -> cast.let(known, me -> arrivals.join(me, guest, Optional.of(address(known)))))
                .toList());
        assertThat(count("person_merge where from_person = '" + guest + "'")).isEqualTo(1);
    }

    @Test
    void a_guest_record_is_merged_only_by_the_owner_of_its_address() {
        var known = known();
        var other = known();
        var guest = enter(address(known));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(other, me -> arrivals.join(me, guest, Optional.of(address(other)))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(other, me -> arrivals.join(me, guest, Optional.of(address(known)))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(known, me -> arrivals.join(me, guest, Optional.empty())));
    }

    @Test
    void two_people_are_never_merged_into_each_other() {
        var one = known();
        var other = known();
        merge(one, other);
        assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
                .isThrownBy(() -> merge(other, one));
        var third = known();
        merge(other, third);
        assertThat(people.allOf(one)).startsWith(third).containsExactlyInAnyOrder(third, other, one);
    }

    @Test
    void guests_without_a_confirmed_address_are_not_offered_for_rosters() {
        var guest = enter("roster@guest.example.org");
        owner().sql("update person set name = 'Guest Findme' where id = ?")
                .param(guest.value())
                .update();
        List<PersonId> found = as(cast.rahmani(), me -> people.find(me, "Findme"));
        assertThat(found).doesNotContain(guest);
    }

    private void merge(PersonId from, PersonId into) {
        jdbc.sql("insert into person_merge (id, from_person, into_person, by, at) values (?, ?, ?, ?, '2026-11-01')")
                .params(UUID.randomUUID(), from.value(), into.value(), into.value())
                .update();
    }

    private PersonId enter(String address) {
        return arrivals.enter(UUID.randomUUID(), form(address));
    }

    private static GuestForm form(String address) {
        return new GuestForm("Sam Oyelaran", "NURSE", address);
    }

    private void confirm(PersonId guest, String proven) {
        let(guest, me -> arrivals.confirm(me, Optional.of(proven)));
    }

    /** Somebody with an account and the same address in their entry. */
    private PersonId known() {
        var key = "known" + UUID.randomUUID();
        var person = cast.addPerson(key, "Dr Known", cast.medicine(), Grant.self(Role.LEARNER));
        owner().sql("update person set email = ? where id = ?")
                .params(cast.email(key), person.value())
                .update();
        return person;
    }

    private String address(PersonId person) {
        return people.address(person).orElseThrow();
    }

    private long count(String what) {
        return jdbc.sql("select count(*) from " + what).query(Long.class).single();
    }

    /** As a guest's visit, who has no account. */
    @Override
    protected void let(PersonId person, java.util.function.Consumer<Me> work) {
        var me = new Me(person, "Sam Oyelaran", "auto", List.of(Grant.self(Role.BY_LINK)));
        SecurityContextHolder.getContext().setAuthentication(SecurityPageConfiguration.atWork(me));
        try {
            work.accept(me);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
