package org.baselinecme.credit.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads awards. The caller has checked access. */
@Component
public class AwardQueries {
    private static final String SELECT = """
            select a.id, a.claim, a.learner, a.activity, a.session, coalesce(a.credit_system, '') as system, a.turn, a.quarters, a.at,
              coalesce(s.name, '') as name, coalesce(case when a.quarters <= 4 then s.one else s.many end, '') as unit,
              coalesce(t.title, '') as title, r.at as reversed_at, r.by as reversed_by, r.why as reversed_why
            from award a left join award_reversal r on r.award = a.id left join v_credit_system s on s.code = a.credit_system
              left join v_slot t on t.id = a.session
            """;
    private final JdbcClient jdbc;

    AwardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The awards of a claim in the order of credit systems, participation last. */
    public List<Awarded> of(UUID claim) {
        return read(SELECT + " where a.claim = ? order by s.position nulls last", claim);
    }

    /** All awards of an activity, including reversed ones, newest first. */
    List<Awarded> of(ActivityId activity) {
        return read(SELECT + " where a.activity = ? order by a.at desc, a.id desc", activity.value());
    }

    /** The profession of the learner when this was claimed. */
    String profession(UUID claim) {
        return jdbc.sql("select profession from credit_claim where id = ?")
                .param(claim)
                .query(String.class)
                .single();
    }

    private List<Awarded> read(String sql, UUID id) {
        return jdbc.sql(sql).param(id).query(Rows.of(Row.class)).list().stream()
                .map(Row::awarded)
                .toList();
    }

    record Row(
            AwardId id,
            UUID claim,
            PersonId learner,
            ActivityId activity,
            @Nullable SlotId session,
            String title,
            String system,
            String name,
            String unit,
            int turn,
            int quarters,
            Instant at,
            @Nullable Instant reversedAt,
            @Nullable PersonId reversedBy,
            @Nullable String reversedWhy) {
        Awarded awarded() {
            return new Awarded(
                    id,
                    claim,
                    learner,
                    activity,
                    session,
                    title,
                    system,
                    name,
                    unit,
                    turn,
                    new Credits(quarters),
                    at,
                    reversedAt == null || reversedBy == null || reversedWhy == null
                            ? null
                            : new Reversal(reversedAt, reversedBy, reversedWhy));
        }
    }

    /**
     * An award.
     *
     * @param session of a series; null where an activity was awarded as a whole
     * @param title of that session; empty where there is none
     * @param system code of the credit system; empty for participation, as are its name and unit
     * @param unit of this amount; asterisks mark italics
     * @param reversal null while the award is in effect
     */
    public record Awarded(
            AwardId id,
            UUID claim,
            PersonId learner,
            ActivityId activity,
            @Nullable SlotId session,
            String title,
            String system,
            String name,
            String unit,
            int turn,
            Credits credits,
            Instant at,
            @Nullable Reversal reversal) {
        /** Whether it is in effect. */
        public boolean isLive() {
            return reversal == null;
        }

        /** The amount as text: 0.75 AMA PRA Category 1 Credit™; for participation the number only. */
        StyledText amount() {
            return new StyledText(unit.isEmpty() ? credits.toString() : credits + " " + unit);
        }
    }

    /** When an award was reversed, by whom and why. */
    public record Reversal(Instant at, PersonId by, String why) {}
}
