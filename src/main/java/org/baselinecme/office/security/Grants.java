package org.baselinecme.office.security;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds which role within which scope. */
@Service
@Transactional(readOnly = true)
public class Grants {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Grants(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Gives a role within a scope, from now on. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional
    public void give(Me me, PersonId person, Grant grant) {
        // it would turn every visit of this person into one by link
        if (grant.role().isOfAVisit())
            throw new IllegalArgumentException(grant.role() + " is held for a visit, never given");
        var now = clock.instant();
        jdbc.sql("insert into access_grant (id, person, role, scope_kind, scope, from_at) values (?, ?, ?, ?, ?, ?)")
                .param(1, Ids.next())
                .param(2, person.value())
                .param(3, grant.role().name())
                .param(4, grant.kind().name())
                .param(5, grant.scope(), Types.OTHER)
                .param(6, now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new Granted(person, grant, me.person(), now));
    }

    /**
     * The people who may do the duty there, those of the department before those of the whole office, without the owner:
     * nobody decides their own.
     */
    @Anyone
    public List<PersonId> holders(Duty duty, Standing place) {
        var roles = Role.holding(duty).toArray(String[]::new);
        return jdbc.sql("""
                        select g.person from access_grant g
                        join account a on a.person = g.person and a.closed_at is null
                        where role = any(:roles) and from_at <= :now and (until_at is null or until_at > :now)
                          and (scope = :department or scope = :activity or scope_kind = 'OFFICE') and g.person <> :owner
                        group by g.person order by min(case when g.scope is null then 1 else 0 end), min(g.id::text)
                        """)
                .param("roles", roles)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("department", place.department().value())
                .param("activity", place.activity().value())
                .param("owner", place.owner().value())
                .query((row, i) -> new PersonId(row.getObject("person", UUID.class)))
                .list();
    }
}
