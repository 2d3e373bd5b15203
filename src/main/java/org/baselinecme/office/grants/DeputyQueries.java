package org.baselinecme.office.grants;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchText;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who reviews disclosures, and who could. */
@Component
class DeputyQueries {
    private final JdbcClient jdbc;

    DeputyQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** People with an open account who review now, those for good first, by sort name. */
    List<Reviewer> reviewers(Instant now) {
        var roles = Role.with(Duty.REVIEW_DISCLOSURES).stream().map(Enum::name).toArray(String[]::new);
        return jdbc.sql("""
                        select g.id, p.name, g.until_at from access_grant g join v_person p on p.id = g.person
                        join v_account a on a.person = g.person
                        where g.role = any(:roles) and (g.until_at is null or g.until_at > :now)
                        order by g.until_at nulls first, p.sort_name
                        """)
                .param("roles", roles)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Rows.of(Reviewer.class))
                .list();
    }

    /** People with an open account whose name or email these words occur in, twelve at most, by sort name. */
    List<Deputies.Candidate> candidates(String part) {
        return SearchText.of(part).rows(jdbc, """
                        select p.id, p.titled_name as name from v_person p
                        join v_account a on a.person = p.id where %s order by p.sort_name limit 12
                        """, Deputies.Candidate.class, "p.found_by");
    }

    /** A grant that lets a person review. */
    record Reviewer(UUID id, String name, @Nullable Instant untilAt) {}
}
