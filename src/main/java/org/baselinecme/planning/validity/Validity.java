package org.baselinecme.planning.validity;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.PersonId;
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
                        select distinct on (r.slot) r.slot, r.turn, r.accepted, r.note, r.by, r.at,
                          coalesce(r.at < s.taught_since, false) as outdated
                        from content_review r join agenda_slot s on s.id = r.slot
                        where r.slot = any(?) order by r.slot, r.turn desc
                        """)
                .param(slots.stream().map(SlotId::value).toArray(UUID[]::new))
                .query(row -> {
                    newest.put(
                            new SlotId(row.getObject("slot", UUID.class)),
                            new Judged(
                                    row.getInt("turn"),
                                    row.getBoolean("accepted") && !row.getBoolean("outdated"),
                                    row.getBoolean("outdated"),
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
     * @param accepted whether it was found sound and still is the same presentation
     * @param outdated whether it became another presentation since (Standard 1)
     */
    public record Judged(int turn, boolean accepted, boolean outdated, String note, PersonId by, Instant at) {
        static final Judged NOT_YET = new Judged(0, false, false, "", new PersonId(new UUID(0, 0)), Instant.EPOCH);

        /** Whether somebody judged at all. */
        public boolean isJudged() {
            return turn > 0;
        }
    }
}
