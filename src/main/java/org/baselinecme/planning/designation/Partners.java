package org.baselinecme.planning.designation;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organizations that plan an activity with the provider. */
@Component
public class Partners {
    private final JdbcClient jdbc;

    Partners(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of an activity, in the order they were named. */
    public List<Partner> of(ActivityId activity) {
        return jdbc.sql(
                        "select id, name from joint_provider where activity = ? and dropped_at is null order by named_at, id")
                .param(activity.value())
                .query((row, i) -> new Partner(row.getObject("id", UUID.class), row.getString("name")))
                .list();
    }

    Optional<Partner> find(ActivityId activity, UUID id) {
        return of(activity).stream().filter(partner -> partner.id().equals(id)).findFirst();
    }

    /** Whether the register holds a company of this name that is ineligible. */
    boolean isIneligible(String name) {
        return jdbc.sql("""
                        select exists (select 1 from company c where c.kind = 'INELIGIBLE' and (lower(c.name) = lower(:name)
                          or exists (select 1 from company_alias a where a.company = c.id and lower(a.alias) = lower(:name))))
                        """).param("name", name).query(Boolean.class).single();
    }

    /** A duplicate key where it is named already. */
    void name(DesignationEvent.JointProviderNamed named) {
        jdbc.sql("insert into joint_provider (id, activity, name, named_by, named_at) values (?, ?, ?, ?, ?)")
                .params(
                        named.id(),
                        named.activity().value(),
                        named.name(),
                        named.by().value(),
                        named.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    boolean drop(UUID id, UUID by, Instant at) {
        return jdbc.sql("update joint_provider set dropped_by = ?, dropped_at = ? where id = ? and dropped_at is null")
                        .params(by, at.atOffset(ZoneOffset.UTC), id)
                        .update()
                == 1;
    }

    /** An organization that plans with the provider. */
    public record Partner(UUID id, String name) {}
}
