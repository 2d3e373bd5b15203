package org.baselinecme.credit.certificates;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.credit.credit.CreditClaimed;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Inserts claims with their awards and publishes the event in the same transaction. */
public record TestClaims(JdbcClient jdbc, TransactionOperations transaction, ApplicationEventPublisher events) {
    private static final String MORNING = "{[2027-03-01T08:00Z,2027-03-01T09:00Z)}";

    /** Credit of these systems, in quarters; the empty one is participation. */
    public UUID claim(PersonId learner, ActivityId activity, Map<String, Integer> quarters) {
        return claim(learner, activity, quarters, null, 1);
    }

    /** An award that follows the reversal of this one. */
    public UUID again(PersonId learner, ActivityId activity, Map<String, Integer> quarters, UUID reversed) {
        return claim(learner, activity, quarters, reversed, 2);
    }

    private UUID claim(PersonId learner, ActivityId activity, Map<String, Integer> quarters, UUID after, int turn) {
        var claim = Ids.next();
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        transaction.executeWithoutResult(change -> {
            jdbc.sql("""
                            insert into credit_claim (id, learner, activity, document, profession, attested, by, at, explanation)
                            values (?, ?, ?, ?, 'PHYSICIAN', true, ?, ?, '[]')
                            """)
                    .params(
                            claim,
                            learner.value(),
                            activity.value(),
                            quarters.containsKey("") ? "PARTICIPATION" : "CREDIT",
                            learner.value(),
                            now.atOffset(ZoneOffset.UTC))
                    .update();
            quarters.forEach((system, amount) -> award(claim, learner, activity, system, amount, after, turn, now));
            events.publishEvent(new CreditClaimed(claim, learner, activity, Map.of(), null, learner, now));
        });
        return claim;
    }

    private void award(
            UUID claim,
            PersonId learner,
            ActivityId activity,
            String system,
            int quarters,
            UUID after,
            int turn,
            Instant now) {
        jdbc.sql("""
                        insert into award (id, claim, learner, activity, credit_system, turn, after_reversal, quarters, during, at)
                        values (:id, :claim, :learner, :activity, :system, :turn, :after, :quarters, cast(:during as tstzmultirange), :at)
                        """)
                .param("id", Ids.next())
                .param("claim", claim)
                .param("learner", learner.value())
                .param("activity", activity.value())
                .param("system", system.isEmpty() ? null : system, Types.VARCHAR)
                .param("turn", turn)
                .param("after", after, Types.OTHER)
                .param("quarters", quarters)
                .param("during", MORNING)
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Reverses the one award of a claim. */
    public UUID reverse(UUID claim, PersonId by) {
        var award = jdbc.sql("select id from award where claim = ?")
                .param(claim)
                .query(UUID.class)
                .single();
        jdbc.sql("insert into award_reversal (award, why, by, at) values (?, 'The wrong person was ticked.', ?, ?)")
                .params(award, by.value(), Instant.now().atOffset(ZoneOffset.UTC))
                .update();
        return award;
    }

    /** Its serial, as people read it. */
    public String read(UUID claim) {
        return serial(claim).toString();
    }

    public Serial serial(UUID claim) {
        return jdbc.sql("select serial from certificate where claim = ?")
                .param(claim)
                .query((row, i) -> new Serial(row.getString(1)))
                .single();
    }
}
