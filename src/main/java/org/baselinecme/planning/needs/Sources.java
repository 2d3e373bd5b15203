package org.baselinecme.planning.needs;

import java.sql.Types;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The evidence behind a gap: typed, cited, dated, with a file or link. */
@Service
@Transactional
public class Sources {
    private final NeedsAssessmentAccess desk;
    private final NeedsQueries contents;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sources(
            NeedsAssessmentAccess desk,
            NeedsQueries contents,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.desk = desk;
        this.contents = contents;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Asks before a file is stored whether its source may be added at all. */
    @Needs(Duty.WRITE_NEEDS)
    void mayAdd(Me me, ActivityId activity, EvidenceForm form) {
        desk.toWriteIn(me, activity);
        desk.mustBeASource(form.source());
    }

    /** Adds a source; its file, if any, was stored before. */
    @Needs(Duty.WRITE_NEEDS)
    public void add(Me me, ActivityId activity, EvidenceForm form, @Nullable UUID file) {
        mayAdd(me, activity, form);
        var now = clock.instant();
        var id = Ids.next();
        var link = form.link() == null || form.link().isBlank()
                ? null
                : form.link().strip();
        jdbc.sql("""
                        insert into needs_evidence (id, activity, source, citation, dated, link, file, added_by, added_at)
                        values (:id, :activity, :source, :citation, :dated, :link, :file, :me, :now)
                        """)
                .param("id", id)
                .param("activity", activity.value())
                .param("source", form.source())
                .param("citation", form.citation().strip())
                .param("dated", Objects.requireNonNull(form.dated()))
                .param("link", link, Types.VARCHAR)
                .param("file", file, Types.OTHER)
                .param("me", me.person().value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(new EvidenceAdded(activity, find(activity, id), me.person(), now));
    }

    /** Takes a source out; the record keeps what it said. */
    @Needs(Duty.WRITE_NEEDS)
    void remove(Me me, ActivityId activity, UUID id) {
        desk.toWriteIn(me, activity);
        var evidence = find(activity, id);
        jdbc.sql("delete from needs_evidence where id = ?").param(id).update();
        events.publishEvent(new EvidenceRemoved(activity, evidence, me.person(), clock.instant()));
    }

    /** The stored file of a source, for whoever may see the activity. */
    @Needs(Duty.SEE_ACTIVITIES)
    @Transactional(readOnly = true)
    UUID fileOf(Me me, ActivityId activity, UUID id) {
        desk.mustSee(me, activity);
        var file = find(activity, id).file();
        if (file == null) throw new NotFound();
        return file;
    }

    private Evidence find(ActivityId activity, UUID id) {
        return contents.evidence(activity).stream()
                .filter(evidence -> evidence.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
