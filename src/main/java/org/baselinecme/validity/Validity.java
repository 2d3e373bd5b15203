package org.baselinecme.validity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.agenda.SlotId;
import org.baselinecme.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells what was judged about presentations, for doors that have asked already whether the activity is in reach. */
@Component
public class Validity {
    private final JdbcClient jdbc;

    Validity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The newest judgement of each slot; a slot that nobody judged is left out. */
    public Map<SlotId, Judged> of(Collection<SlotId> slots) {
        var newest = new HashMap<SlotId, Judged>();
        jdbc.sql("""
                        select distinct on (slot) slot, turn, accepted, note, by, at from content_review
                        where slot = any(?) order by slot, turn desc
                        """)
                .param(slots.stream().map(SlotId::value).toArray(UUID[]::new))
                .query(row -> {
                    newest.put(
                            new SlotId(row.getObject("slot", UUID.class)),
                            new Judged(
                                    row.getInt("turn"),
                                    row.getBoolean("accepted"),
                                    row.getString("note"),
                                    new PersonId(row.getObject("by", UUID.class)),
                                    row.getTimestamp("at").toInstant()));
                });
        return newest;
    }

    Judged of(SlotId slot) {
        return of(List.of(slot)).getOrDefault(slot, Judged.NOT_YET);
    }

    /**
     * The newest judgement.
     *
     * @param turn how many there were
     */
    public record Judged(int turn, boolean accepted, String note, PersonId by, Instant at) {
        static final Judged NOT_YET = new Judged(0, false, "", new PersonId(new UUID(0, 0)), Instant.EPOCH);

        /** Whether somebody judged at all. */
        public boolean isJudged() {
            return turn > 0;
        }
    }
}
