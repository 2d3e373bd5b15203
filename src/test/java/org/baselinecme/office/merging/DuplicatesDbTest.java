package org.baselinecme.office.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.MonthDay;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.office.people.GuestDetails;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Which entries are listed as duplicates, and why. */
class DuplicatesDbTest extends DatabaseTest {
    @Autowired
    private Duplicates duplicates;

    @Autowired
    private Merging merging;

    @Autowired
    private People people;

    @Autowired
    private Guests guests;

    private PersonId entry(String name, String email, MonthDay birthday) {
        var registration = new Registration(
                name, Registration.sortName(name), "MD", "PHYSICIAN", cast.medicine(), birthday, email);
        return as(cast.rahmani(), me -> people.register(me, registration));
    }

    private List<String> reasons(PersonId one, PersonId other) {
        DuplicatesPage page = as(cast.rahmani(), duplicates::list);
        return Stream.concat(page.likely().stream(), page.possible().stream())
                .filter(pair -> List.of(pair.one(), pair.other()).containsAll(List.of(one.value(), other.value())))
                .flatMap(pair -> pair.reasons().stream().map(reason -> pair.likely() + " " + reason.message()))
                .toList();
    }

    @Test
    void a_name_alone_is_possible_and_never_likely() {
        var one = entry("Philippa Vandersteen", null, null);
        var other = entry("Philipa Vandersteen", null, null);
        assertThat(reasons(one, other)).containsExactly("false merging.reason.name");
    }

    @Test
    void the_same_npi_license_or_board_id_is_likely() {
        var one = entry("Bram Teuling", null, null);
        var other = entry("B. J. Teuling-Roos", null, null);
        for (var person : List.of(one, other)) {
            jdbc.sql(
                            "insert into person_npi (person, version, npi, contested, by, at) values (?, 0, '1234567893', ?, ?, now())")
                    .params(person.value(), person.equals(other), person.value())
                    .update();
            jdbc.sql(
                            "insert into license (id, version, person, state, profession, number, entered_at) values (gen_random_uuid(), 0, ?, 'NM', 'PHYSICIAN', 'md9', now())")
                    .params(person.value())
                    .update();
            jdbc.sql(
                            "insert into board_certification (person, board, version, number, by, at) values (?, 'ABP', 0, '998877', ?, now())")
                    .params(person.value(), person.value())
                    .update();
        }
        assertThat(reasons(one, other)).hasSize(3).containsOnly("true merging.reason.id");
    }

    @Test
    void the_same_name_and_birthday_is_likely() {
        var one = entry("Ulrike Ångström", null, MonthDay.of(3, 14));
        var other = entry("Ulrike Angstrom", null, MonthDay.of(3, 14));
        var born = entry("Ulrike Angstrom", null, MonthDay.of(3, 15));
        assertThat(reasons(one, other)).contains("true merging.reason.birthday");
        assertThat(reasons(one, born)).doesNotContain("true merging.reason.birthday");
    }

    @Test
    void the_same_number_is_likely() {
        var one = entry("Otto Bright", null, null);
        var other = entry("Klara Dark", null, null);
        for (var person : List.of(one, other))
            jdbc.sql("insert into person_identifier (person, kind, value, at) values (?, 'CDR', '987123', now())")
                    .param(person.value())
                    .update();
        assertThat(reasons(one, other)).containsExactly("true merging.reason.id");
    }

    @Test
    void a_guest_with_a_known_address_is_likely_and_listed_for_those_who_keep_both() {
        var email = "g" + UUID.randomUUID() + "@example.org";
        var known = entry("Greta Known", email, null);
        var guest = guests.enter(
                UUID.randomUUID(), new GuestDetails("Greta K", "PHYSICIAN", email.toUpperCase(java.util.Locale.ROOT)));
        DuplicatesPage page = as(cast.okafor(), duplicates::list);
        assertThat(page.likely())
                .anyMatch(pair -> List.of(pair.one(), pair.other()).containsAll(List.of(known.value(), guest.value())));
        assertThat(reasons(known, guest)).isEmpty();
    }

    @Test
    void two_people_who_are_not_the_same_are_never_listed_again() {
        var one = entry("Xaver Doppel", null, MonthDay.of(2, 1));
        var other = entry("Xaver Doppel", null, MonthDay.of(2, 1));
        int before = as(cast.rahmani(), duplicates::likely);
        Race.of(List.of(
                () -> cast.let(cast.rahmani(), me -> duplicates.dismiss(me, one, other)),
                () -> cast.let(cast.rahmani(), me -> duplicates.dismiss(me, other, one))));
        assertThat(reasons(one, other)).isEmpty();
        assertThat((int) as(cast.rahmani(), duplicates::likely)).isEqualTo(before - 1);
        DuplicatesPage page = as(cast.rahmani(), duplicates::list);
        assertThat(page.different())
                .filteredOn(row -> row.one().startsWith("Xaver"))
                .hasSize(1);
        assertThat(auditEventsOf(NotTheSame.Pair.of(one, other).one().value()))
                .filteredOn(event -> event.kind().equals("DuplicateDismissed"))
                .hasSize(1);
    }

    @Test
    void merged_entries_and_those_of_others_are_not_listed() {
        var one = entry("Yara Merged", null, MonthDay.of(5, 5));
        var other = entry("Yara Merged", null, MonthDay.of(5, 5));
        DuplicatesPage elsewhere = as(cast.lindgren(), duplicates::list);
        assertThat(elsewhere.likely()).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> duplicates.dismiss(me, one, other)));
        let(cast.rahmani(), me -> merging.merge(me, one, other, "Same person."));
        assertThat(reasons(one, other)).isEmpty();
    }
}
