package org.baselinecme.delivery.registrants;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestClock;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.platform.importing.TestImports;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Registrations come from a table. */
class RegistrationTableDbTest extends DatabaseTest {
    private TestImports imports;
    private TestRegistrations registering;

    @BeforeAll
    void imports(@Autowired ApplicationContext context) {
        imports = new TestImports(context, cast);
        registering = TestRegistrations.of(cast, context);
    }

    private PersonId learner(String key) {
        return cast.learners().learner(key, "Ada Lund", "MD", "PHYSICIAN");
    }

    private String number(ActivityId activity) {
        return jdbc.sql("select number from activity where id = ?")
                .param(activity.value())
                .query(String.class)
                .single();
    }

    private UUID checked(ActivityId activity, String... addresses) {
        return imports.checked(
                "registrations",
                "Course ID,User Email\n" + number(activity)
                        + ","
                        + String.join("\n" + number(activity) + ",", addresses));
    }

    private List<Boolean> places(ActivityId activity, PersonId person) {
        return jdbc.sql("select walked_in from registration where activity = ? and person = ? and withdrawn_at is null")
                .params(activity.value(), person.value())
                .query(Boolean.class)
                .list();
    }

    private List<String> letters(PersonId person) {
        return jdbc.sql("select letter from personal_message where person = ? order by at")
                .param(person.value())
                .query(String.class)
                .list();
    }

    private String mark() {
        return "r" + UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void people_are_registered_once_and_told_and_undoing_tells_them_too() {
        var activity = cast.activities().opened();
        var key = mark();
        var person = learner(key);
        var id = checked(activity, cast.email(key), cast.email(key).toUpperCase(Locale.ROOT));
        assertThat(imports.counts(id)).isEqualTo(Map.of("fresh", 1L, "faulty", 1L));
        assertThat(places(activity, person)).isEmpty();
        imports.applied(id, "OURS");
        assertThat(places(activity, person)).containsExactly(false);
        assertThat(imports.counts(checked(activity, cast.email(key), "nobody@else.example")))
                .isEqualTo(Map.of("known", 1L, "faulty", 1L));
        imports.undone(id);
        assertThat(places(activity, person)).isEmpty();
        assertThat(letters(person)).containsExactly("registration-confirmed", "registration-canceled");
    }

    @Test
    void who_is_unknown_or_canceled_and_what_is_not_open_is_said() {
        var approved = cast.activities().approved();
        var key = mark();
        learner(key);
        assertThat(imports.messages(checked(approved, cast.email(key), "nobody@else.example")))
                .containsExactly(
                        "Activity number: You can’t register people for activity " + number(approved)
                                + ". It isn’t open for registration, and it hasn’t been held.",
                        "Activity number: You can’t register people for activity " + number(approved)
                                + ". It isn’t open for registration, and it hasn’t been held.\n"
                                + "Email: “nobody@else.example” isn’t on record. Import people first.");
        var open = cast.activities().opened();
        var canceled = mark();
        var person = learner(canceled);
        registering.register(person, open);
        registering.withdraw(person, open);
        assertThat(imports.messages(checked(open, cast.email(canceled))))
                .containsExactly(
                        "This person was registered before and canceled. Importing the row registers them again.");
    }

    @Test
    void people_of_an_activity_that_is_over_are_registered_without_a_letter_and_stay_where_attendance_is_recorded() {
        var held = cast.activities().listed();
        var one = mark();
        var other = mark();
        var present = learner(one);
        var absent = learner(other);
        TestClock.moveTo("2027-03-05T10:00:00Z");
        var id = checked(held, cast.email(one), cast.email(other));
        imports.applied(id, "OURS");
        assertThat(places(held, present)).containsExactly(true);
        assertThat(letters(present)).isEmpty();
        var session = cast.learners().slots(held).getFirst();
        let(cast.rahmani(), me -> cast.services().attendance().record(me, held, session, List.of(present)));
        imports.undone(id);
        assertThat(imports.counts(id)).containsEntry("undone", 1L).containsEntry("stayed", 1L);
        assertThat(places(held, absent)).isEmpty();
        assertThat(letters(absent)).isEmpty();
    }
}
