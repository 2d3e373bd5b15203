package org.baselinecme.credit.credit;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.calculation.CreditEntitlement;
import org.baselinecme.office.people.LearnerIds;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the learner of a claim. */
@Component
class LearnerQueries {
    private final JdbcClient jdbc;
    private final LearnerIds ids;

    LearnerQueries(JdbcClient jdbc, LearnerIds ids) {
        this.jdbc = jdbc;
        this.ids = ids;
    }

    /** Returns the ids that the learner's credit systems ask for before an award and that were not given yet (R41). */
    List<LearnerIds.Field> missing(Learner learner, CreditEntitlement entitlement) {
        return ids.missing(learner.all(), entitlement.requiredIds());
    }

    /** The learner with all merged ids. */
    Learner of(PersonId person) {
        return jdbc.sql("""
                        select p.id, p.profession, p.credentials, p.zone, coalesce(case
                            when exists (select from v_person_merge m where m.into_person = p.id or m.from_person = p.id)
                            then (select string_agg(r.person::text, ',') from v_person_root r
                              where r.root = (select root from v_person_root where person = p.id)) end, p.id::text) as identities
                        from v_person p where p.id = ?
                        """)
                .param(person.value())
                .query(Rows.of(Row.class))
                .single()
                .learner();
    }

    /** A person; {@code identities} are ids separated by commas. */
    record Row(
            PersonId id,
            String profession,
            String credentials,
            @Nullable String zone,
            String identities) {
        Learner learner() {
            List<PersonId> all = Arrays.stream(identities.split(",", -1))
                    .map(one -> new PersonId(UUID.fromString(one)))
                    .toList();
            return new Learner(id, all, profession, credentials, zone == null ? null : ZoneId.of(zone));
        }
    }
}
