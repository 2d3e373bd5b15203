package org.baselinecme.evidence.outcomes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneOffset;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What others published about the same change: shown beside our figures as evidence, never as one of them. */
@Service
@Transactional
public class PublishedResults {
    private final MeasureAccess kept;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    PublishedResults(MeasureAccess kept, JdbcClient jdbc, ApplicationEventPublisher events) {
        this.kept = kept;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** Sets a published result beside the outcomes of an activity, with its source and its own caveats. */
    @Needs(Duty.KEEP_OUTCOMES)
    public void cite(Me me, ActivityId activity, Citation said) {
        kept.kept(me, activity);
        var id = Ids.next();
        var now = kept.moments().now();
        jdbc.sql("""
                        insert into outcome_reference (id, activity, title, finding, source, link, caveats, by, at)
                        values (?, ?, ?, ?, ?, nullif(?, ''), ?, ?, ?)
                        """)
                .params(
                        id,
                        activity.value(),
                        said.title().strip(),
                        said.finding().strip(),
                        said.source().strip(),
                        MeasureForm.spoken(said.link()),
                        said.caveats().strip(),
                        me.person().value(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        events.publishEvent(
                new OutcomeEvent.ResultCited(activity, id, said.source().strip(), me.person(), now));
    }

    /** Shows a published result no more; it stays in the record. Twice is once. */
    @Needs(Duty.KEEP_OUTCOMES)
    public void remove(Me me, ActivityId activity, UUID reference) {
        kept.kept(me, activity);
        var now = kept.moments().now();
        var removed = jdbc.sql("""
                        update outcome_reference set removed_by = ?, removed_at = ?
                        where id = ? and activity = ? and removed_at is null
                        """)
                .params(me.person().value(), now.atOffset(ZoneOffset.UTC), reference, activity.value())
                .update();
        if (removed == 1) events.publishEvent(new OutcomeEvent.CitationRemoved(activity, reference, me.person(), now));
    }

    /**
     * What others published about the same change.
     *
     * @param finding their figures, in their own words and roundings: no interval is made up for them
     * @param source where it stands in print
     * @param caveats what it does not show
     */
    public record Citation(
            @NotBlank @Size(max = 160) String title,
            @NotBlank @Size(max = 1000) String finding,
            @NotBlank @Size(max = 500) String source,

            @Nullable @Size(max = 300) @Pattern(regexp = "|https://\\S+", message = "{citation.link.wrong}")
            String link,

            @NotBlank @Size(max = 1000) String caveats) {
        static Citation blank() {
            return new Citation("", "", "", "", "");
        }
    }
}
