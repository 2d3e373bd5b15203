package org.baselinecme.office.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A mail may be forwarded: its link shows and changes no ID that its owner gave. */
class LearnerIdsDbTest extends DatabaseTest {
    @Autowired
    private LearnerIds ids;

    @Test
    void a_visit_by_link_gives_what_is_missing_and_neither_sees_nor_changes_what_was_given() {
        var pharmacist = cast.learners().learner("Iris Vogel", "PharmD", "PHARMACIST");
        let(pharmacist, me -> ids.save(me, Map.of("NABP_EPROFILE", "123456")));
        let(pharmacist, me -> {
            var visit = byLink(pharmacist);
            assertThat(ids.mine(visit))
                    .extracting(LearnerIds.Field::code)
                    .contains("BIRTH_MONTH_DAY")
                    .doesNotContain("NABP_EPROFILE");
            ids.save(visit, Map.of("NABP_EPROFILE", "999999", "BIRTH_MONTH_DAY", "03-14"));
        });
        assertThat(as(pharmacist, ids::mine))
                .extracting(LearnerIds.Field::value)
                .contains("123456", "03-14")
                .doesNotContain("999999");
    }

    private static Me byLink(PersonId person) {
        return new Me(person, "Iris Vogel", "auto", List.of(Grant.self(Role.BY_LINK)));
    }
}
