package org.baselinecme.planning.validity;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges whether what is taught is valid. */
@Service
@Transactional
public class ContentReviews {
    private final Presentations presentations;
    private final Standings standings;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContentReviews(
            Presentations presentations,
            Standings standings,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.presentations = presentations;
        this.standings = standings;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Judges one presentation by the four questions of Standard 1. {@link Refused} for who teaches it, for a reviewer
     * with a relevant relationship or without a disclosure that counts, where somebody judged meanwhile, and accepting it
     * before who teaches it is cleared (R4).
     */
    @Needs(Duty.REVIEW_CONTENT)
    public void judge(Me me, ActivityId activity, SlotId slot, ContentReviewForm form) {
        standings.where(me, Duty.REVIEW_CONTENT, activity);
        var item = presentations.find(activity, slot);
        Refused.ifAny(presentations.objectionsTo(me.person(), activity, item));
        if (form.isAccepted()) Refused.ifAny(presentations.objectionsToAccepting(activity, item));
        if (!insert(me, item, form))
            throw new Refused(List.of(Objection.blocking(
                    "content.overtaken", "/activities/" + activity + "/content/" + slot, item.title())));
        events.publishEvent(new ContentReviewed(activity, item, form, me.person(), clock.instant()));
    }

    /** Nothing where somebody judged since, in this moment or before, or never so often. */
    private boolean insert(Me me, AgendaItem item, ContentReviewForm form) {
        return jdbc.sql("""
                        insert into content_review
                          (id, slot, turn, balanced, research, evolving, scientific, accepted, note, by, at)
                        select ?, s.id, n.turns + 1, ?, ?, ?, ?, ?, ?, ?, ?
                        from agenda_slot s, lateral (select count(*) as turns from content_review r where r.slot = s.id) n
                        where s.id = ? and n.turns = ? on conflict do nothing
                        """)
                        .params(
                                Ids.next(),
                                form.balanced().name(),
                                form.research().name(),
                                form.evolving().name(),
                                form.scientific().name(),
                                form.isAccepted(),
                                form.note().strip(),
                                me.person().value(),
                                clock.instant().atOffset(ZoneOffset.UTC),
                                item.id().value(),
                                form.turn())
                        .update()
                == 1;
    }
}
