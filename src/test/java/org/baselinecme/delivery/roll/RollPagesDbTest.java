package org.baselinecme.delivery.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class RollPagesDbTest extends DatabaseTest {
    @Autowired
    private RollPages pages;

    private ActivityId activity;
    private SlotId slot;
    private PersonId nunez;
    private PersonId brandt;

    @BeforeEach
    void twoPeopleAreRegistered() {
        activity = cast.activities().listed();
        slot = cast.learners().slots(activity).getFirst();
        nunez = registered("Elena Núñez-Oduya");
        brandt = registered("Carl Brandt");
        TestClock.moveTo("2027-03-01T10:00:00Z");
    }

    @Test
    void everyone_registered_is_on_the_roll_and_a_recorded_person_is_ticked_once() {
        assertThat(roll("").people()).extracting(RollPage.Person::isPresent).containsExactly(false, false);
        record(brandt);
        record(cast.learners().learner("Walter Alone", "RN", "NURSE"));
        var roll = roll("");
        assertThat(roll.people()).hasSize(3);
        assertThat(roll.people().stream().filter(RollPage.Person::isPresent))
                .extracting(RollPage.Person::name)
                .contains("Carl Brandt, MD", "Walter Alone, RN");
        assertThat(roll.count().present()).isEqualTo(2);
        assertThat(roll.isWhole()).isTrue();
    }

    @Test
    void a_search_folds_accents_and_names_people_who_are_not_registered_apart() {
        var found = roll("nunez");
        assertThat(found.people()).extracting(RollPage.Person::name).containsExactly("Elena Núñez-Oduya, MD");
        cast.learners().learner("Zofia Elsewhere", "RN", "NURSE");
        assertThat(roll("elsewhere").people()).isEmpty();
        assertThat(roll("elsewhere").isOne()).isTrue();
        assertThat(roll("elsewhere").others()).extracting(RollPage.Person::name).contains("Zofia Elsewhere, RN");
        assertThat(roll("nobody of this name").isEmpty()).isTrue();
    }

    @Test
    void the_roll_is_for_those_who_record_attendance_there() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.lindgren(), me -> pages.of(me, activity, slot, "")));
    }

    private RollPage roll(String search) {
        return as(cast.rahmani(), me -> pages.of(me, activity, slot, search));
    }

    private void record(PersonId person) {
        let(cast.rahmani(), me -> cast.services().attendance().record(me, activity, slot, List.of(person)));
    }

    private PersonId registered(String name) {
        var person = cast.learners().learner(name, "MD", "PHYSICIAN");
        owner().sql("insert into registration (id, activity, person, way, walked_in, at, seated_at) "
                        + "values (gen_random_uuid(), ?, ?, 'IN_PERSON', false, now(), now())")
                .params(activity.value(), person.value())
                .update();
        return person;
    }
}
