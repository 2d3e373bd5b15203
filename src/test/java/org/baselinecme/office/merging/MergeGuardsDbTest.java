package org.baselinecme.office.merging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@DisplayName("whom staff may merge, and whom not")
class MergeGuardsDbTest extends DatabaseTest {
    @Autowired
    private Merging merging;

    @Autowired
    private People people;

    @Autowired
    private PasswordlessAccess visits;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen(@Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    private PersonId entry(String name, String email) {
        return as(cast.rahmani(), me -> people.register(me, registration(name, email)));
    }

    private Registration registration(String name, String email) {
        return new Registration(name, name, "MD", "PHYSICIAN", cast.medicine(), null, email);
    }

    private static String address() {
        return "m" + UUID.randomUUID() + "@example.org";
    }

    private PersonId account() {
        return cast.learners().learner("Sam Oyelaran", "MD", "PHYSICIAN");
    }

    private void merge(PersonId from, PersonId into) {
        let(cast.rahmani(), me -> merging.merge(me, from, into, "Same NPI on both badges."));
    }

    private static void refused(String key, Runnable attempt) {
        assertThatExceptionOfType(Refused.class).isThrownBy(attempt::run).withMessage(key);
    }

    @Test
    void entries_of_staff_and_with_accounts_are_guarded() {
        var known = account();
        var duplicate = entry("Sam Oyelaran", null);
        refused("merge.own", () -> merge(duplicate, cast.rahmani()));
        refused("merge.account-stays", () -> merge(known, duplicate));
        refused("merge.two-accounts", () -> merge(account(), known));
        var reviewer =
                cast.addPerson("rev" + UUID.randomUUID(), "Rita Review", cast.medicine(), Grant.office(Role.REVIEWER));
        refused("merge.staff", () -> merge(duplicate, reviewer));
        let(cast.okafor(), me -> merging.merge(me, duplicate, reviewer, "She told me."));
        assertThat(people.rootOf(duplicate)).isEqualTo(reviewer);
    }

    @Test
    void addresses_of_a_closed_account_let_nobody_in_after_a_director_merged_it() {
        var closed = account();
        var address = visits.heldAddress(closed).orElseThrow();
        let(cast.okafor(), me -> cast.services().accounts().close(me, closed, "Left the hospital."));
        var known = entry("Sam Oyelaran", address());
        refused("merge.closed", () -> merge(closed, known));
        let(cast.okafor(), me -> merging.merge(me, closed, known, "Came back."));
        assertThat(visits.holderOf(address)).isEmpty();
        assertThat(visits.heldAddress(known)).isPresent();
        refused("merge.into-closed", () -> {
            var other = account();
            let(cast.okafor(), me -> cast.services().accounts().close(me, other, "Left."));
            let(cast.okafor(), me -> merging.merge(me, entry("Sam Oyelaran", null), other, "Same."));
        });
    }

    @Test
    void credit_in_another_profession_is_not_merged_away() {
        var nurse = cast.learners().learner("Sam Oyelaran", "RN", "NURSE");
        var duplicate = entry("Sam Oyelaran", null);
        claims.claim(duplicate, activity, Map.of("AMA1", 4));
        refused("merge.profession", () -> merge(duplicate, nurse));
    }

    @Test
    void staff_merge_only_people_whose_records_they_keep() {
        var duplicate = entry("Sam Oyelaran", null);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> merge(duplicate, cast.drReyes()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.lindgren(), me -> merging.merge(me, duplicate, cast.drKhan(), "Same.")));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(cast.rahmani(), me -> merging.merge(me, duplicate, cast.drKhan(), " ")));
    }
}
