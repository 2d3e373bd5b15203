package org.baselinecme.planning.validity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads reviews of content. The caller has checked access to the activity. */
@Component
public class ContentReviewQueries {
    /**
     * Whether the review {@code r} no longer counts for the slot {@code s}: it became another presentation, or somebody
     * teaches it now whom the review did not know. Who is taken off and added again was reviewed (Standard 1).
     */
    static final String OUTDATED = """
            (coalesce(r.at < s.taught_since, false) or exists (select from v_session_faculty f
              join v_roster_now n on n.activity = s.activity and n.person = f.person
              where f.slot = s.id and not f.person = any(r.faculty)))
            """;

    private final JdbcClient jdbc;

    ContentReviewQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest review of each presentation; presentations without a review are omitted. */
    public Map<SlotId, LatestReview> latest(Collection<SlotId> slots) {
        return jdbc
                .sql("""
                        select distinct on (r.slot) r.slot, r.turn, r.ai_used, r.note, r.by, r.at,
                          %1$s as outdated, r.accepted and not %1$s as accepted
                        from content_review r join v_slot s on s.id = r.slot
                        where r.slot = any(?) order by r.slot, r.turn desc
                        """.formatted(OUTDATED))
                .param(slots.stream().map(SlotId::value).toArray(UUID[]::new))
                .query(Rows.of(LatestReview.class))
                .list()
                .stream()
                .collect(Collectors.toMap(LatestReview::slot, Function.identity()));
    }

    LatestReview latest(SlotId slot) {
        return latest(List.of(slot)).getOrDefault(slot, LatestReview.none(slot));
    }
}
