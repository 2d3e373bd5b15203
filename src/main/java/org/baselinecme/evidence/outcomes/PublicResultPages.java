package org.baselinecme.evidence.outcomes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a result is published, and where it could be. */
@Service
@Transactional(readOnly = true)
public class PublicResultPages {
    private static final int MOST = 100;
    private final MeasureAccess access;
    private final JdbcClient jdbc;

    PublicResultPages(MeasureAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /** The public pages that show a measure, and those of activities ahead that could. */
    @Needs(Duty.SEE_ACTIVITIES)
    Page of(Me me, MeasureId id) {
        var measure = access.visible(me, id);
        var place = access.visible(me, measure.activity());
        var moments = access.moments();
        var rows = jdbc.sql("""
                        select p.id, a.number, a.title, n.name as by, p.at, p.sentence
                        from outcome_publication p join v_activity a on a.id = p.activity join v_person n on n.id = p.by
                        where p.measure = ? and p.ended_at is null order by p.at, p.id
                        """).param(id.value()).query(Rows.of(Row.class)).list();
        var editable = me.may(Duty.KEEP_OUTCOMES, place);
        return new Page(
                measure.activity().toString(),
                rows.stream().map(row -> row.shown(moments.exact(row.at))).toList(),
                editable ? ahead(me, measure.activity(), moments.today()) : List.of(),
                editable);
    }

    private List<Choice> ahead(Me me, ActivityId own, LocalDate today) {
        var reach = me.reach(Duty.KEEP_OUTCOMES);
        return jdbc.sql("""
                        select a.id::text as id, a.number, a.title from v_activity a
                        where a.is_public and a.ends_on >= :today and a.id <> :own and %s order by a.title, a.number limit %d
                        """.formatted(reach.sql("a"), MOST))
                .param("today", today)
                .param("own", own.value())
                .params(reach.parameters())
                .query(Rows.of(Choice.class))
                .list();
    }

    /** A published result as the query returns it; {@code by} is a name. */
    record Row(UUID id, String number, String title, String by, Instant at, String sentence) {
        private Shown shown(String when) {
            return new Shown(id.toString(), number, title, by, when, sentence);
        }
    }

    /** A published result; {@code when} is in words. */
    record Shown(String id, String number, String title, String by, String when, String sentence) {
        /** Whether the figures support another sentence now. */
        public boolean differs(String now) {
            return !sentence.equals(now);
        }
    }

    /** An activity whose public page could show the result. */
    record Choice(String id, String number, String title) {}

    /**
     * Where a result is and could be published.
     *
     * @param own the activity of the measure
     */
    record Page(String own, List<Shown> rows, List<Choice> choices, boolean editable) {}
}
