package org.baselinecme.credit.credit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.baselinecme.planning.designation.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AwardId;
import org.baselinecme.platform.kernel.Credits;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what was awarded, for doors that have asked already whether they may know. */
@Component
public class AwardQueries {
    private static final String SELECT = """
            select a.id, a.claim, a.learner, a.activity, a.session, coalesce(a.credit_system, '') as system, a.turn, a.quarters, a.at,
              coalesce(s.name, '') as name, coalesce(case when a.quarters <= 4 then s.one else s.many end, '') as unit,
              coalesce(t.title, '') as title, r.at as reversed_at, r.by as reversed_by, r.why as reversed_why
            from award a left join award_reversal r on r.award = a.id left join credit_system s on s.code = a.credit_system
              left join agenda_slot t on t.id = a.session
            """;
    private final JdbcClient jdbc;

    AwardQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The awards of a claim, the credit systems in their order, participation last. */
    public List<Awarded> of(UUID claim) {
        return jdbc.sql(SELECT + " where a.claim = ? order by s.position nulls last")
                .param(claim)
                .query((row, i) -> awarded(row))
                .list();
    }

    /** Every award of an activity, reversed ones too, the newest first. */
    List<Awarded> of(ActivityId activity) {
        return jdbc.sql(SELECT + " where a.activity = ? order by a.at desc, a.id desc")
                .param(activity.value())
                .query((row, i) -> awarded(row))
                .list();
    }

    UUID claimOf(AwardId award) {
        return jdbc.sql("select claim from award where id = ?")
                .param(award.value())
                .query(UUID.class)
                .single();
    }

    private static Awarded awarded(ResultSet row) throws SQLException {
        var reversed = row.getTimestamp("reversed_at");
        return new Awarded(
                new AwardId(row.getObject("id", UUID.class)),
                row.getObject("claim", UUID.class),
                new PersonId(row.getObject("learner", UUID.class)),
                new ActivityId(row.getObject("activity", UUID.class)),
                row.getObject("session", UUID.class),
                row.getString("title"),
                row.getString("system"),
                row.getString("name"),
                row.getString("unit"),
                row.getInt("turn"),
                new Credits(row.getInt("quarters")),
                row.getTimestamp("at").toInstant(),
                reversed == null
                        ? null
                        : new Reversal(
                                reversed.toInstant(),
                                new PersonId(row.getObject("reversed_by", UUID.class)),
                                row.getString("reversed_why")));
    }

    /**
     * An award.
     *
     * @param session of a series; null where an activity was awarded as a whole
     * @param title of that session; empty where there is none
     * @param system code of the credit system; empty for participation, as its name and its unit are
     * @param unit behind this amount; asterisks mark italics
     * @param reversal null while it stands
     */
    public record Awarded(
            AwardId id,
            UUID claim,
            PersonId learner,
            ActivityId activity,
            @Nullable UUID session,
            String title,
            String system,
            String name,
            String unit,
            int turn,
            Credits credits,
            Instant at,
            @Nullable Reversal reversal) {
        /** Whether it stands. */
        public boolean isLive() {
            return reversal == null;
        }

        /** The amount as people read it: 0.75 AMA PRA Category 1 Credit™; for participation the number alone. */
        StyledText amount() {
            return new StyledText(unit.isEmpty() ? credits.toString() : credits + " " + unit);
        }
    }

    /** When an award was reversed, by whom and why. */
    public record Reversal(Instant at, PersonId by, String why) {}
}
