package org.baselinecme.delivery.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.AuditEvent;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff and planners write the assessment of an activity, and announce what is to be reached. */
@Service
@Transactional
public class Authoring {
    private final Standings standings;
    private final AssessmentRows rows;
    private final FormWriter writer;
    private final Office office;
    private final ApplicationEventPublisher events;

    Authoring(
            Standings standings,
            AssessmentRows rows,
            FormWriter writer,
            Office office,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.rows = rows;
        this.writer = writer;
        this.office = office;
        this.events = events;
    }

    /**
     * Announces pass mark and attempts, and whether a baseline is asked. {@link Refused} where pass mark or attempts change
     * after the start (R32), and for a series.
     */
    @Needs(Duty.WRITE_ASSESSMENT)
    public void announce(Me me, ActivityId activity, TermsForm form) {
        var overview = open(me, activity);
        var was = overview.terms();
        var said = form.toTerms();
        if (said.version() != was.version()) throw new OptimisticLockingFailureException("assessment");
        var moments = office.moments();
        if (!said.isSameAsAnnounced(was) && overview.isBegun(moments.now(), moments.today()))
            throw new Refused(List.of(Objection.blocking("assessment.begun", overview.page())));
        var terms = new AssessmentTerms(
                said.version(),
                said.passMark(),
                said.attempts(),
                said.baseline(),
                said.forCredit() || overview.isRequired());
        if (!rows.say(activity, terms, me.person(), moments.now()))
            throw new OptimisticLockingFailureException("assessment");
        publish(new AssessmentEvent.AssessmentAnnounced(activity, was, terms, me.person(), moments.now()));
    }

    /** Adds an item behind the others; gives its id. */
    @Needs(Duty.WRITE_ASSESSMENT)
    public UUID add(Me me, ActivityId activity, ItemForm form) {
        var item = form.toItem(Ids.next());
        write(me, activity, item, items -> {
            items.add(item);
            return items;
        });
        return item.question().id();
    }

    /** Says an item anew; of an assessment that was begun already, a new version is made. */
    @Needs(Duty.WRITE_ASSESSMENT)
    public void change(Me me, ActivityId activity, UUID id, ItemForm form) {
        var item = form.toItem(Ids.next());
        write(me, activity, item, items -> {
            items.set(at(items, id), item);
            return items;
        });
    }

    /**
     * Takes an item out; answers that were given to it stay with their version. {@link Refused} for the last one where it is
     * answered already, or credit requires it (R32).
     */
    @Needs(Duty.WRITE_ASSESSMENT)
    public void remove(Me me, ActivityId activity, UUID id) {
        write(me, activity, null, items -> {
            items.remove(at(items, id));
            if (items.isEmpty()) rows.of(activity).ifPresent(Authoring::mustAskSomething);
            return items;
        });
    }

    /** Moves an item one place up or down; at the end nothing changes. */
    @Needs(Duty.WRITE_ASSESSMENT)
    public void move(Me me, ActivityId activity, UUID id, boolean up) {
        write(me, activity, null, items -> {
            var from = at(items, id);
            var to = Math.clamp(from + (up ? -1 : 1), 0, items.size() - 1);
            Collections.swap(items, from, to);
            return items;
        });
    }

    private static void mustAskSomething(Overview overview) {
        if (overview.taken() || overview.isRequired() && overview.isTold())
            throw new Refused(List.of(Objection.blocking("assessment.last-item", overview.page())));
    }

    private static int at(List<Item> items, UUID id) {
        var at = FormWriter.find(items, id);
        if (at < 0) throw new OptimisticLockingFailureException("item");
        return at;
    }

    private void write(Me me, ActivityId activity, @Nullable Item written, UnaryOperator<List<Item>> change) {
        open(me, activity);
        if (written != null) rows.mustMeasureOurs(activity, written.objective());
        var now = office.moments().now();
        rows.lock(activity, me.person(), now);
        var form = writer.of(activity, now);
        var items = change.apply(new ArrayList<>(form.items()));
        if (items.equals(form.items())) return;
        var version = writer.write(activity, form, items, now);
        publish(new AssessmentEvent.AssessmentWritten(
                activity, version, said(form.items()), said(items), me.person(), now));
    }

    private static List<String> said(List<Item> items) {
        return items.stream().map(item -> item.question().wording()).toList();
    }

    private Overview open(Me me, ActivityId activity) {
        standings.where(me, Duty.WRITE_ASSESSMENT, activity);
        var overview = rows.of(activity).orElseThrow(NotFound::new);
        if (overview.format().equals(Overview.SERIES))
            throw new Refused(List.of(Objection.blocking("assessment.series", overview.page())));
        if (!overview.isWritable()) throw new Refused(List.of(Objection.blocking("assessment.over", overview.page())));
        return overview;
    }

    private void publish(AuditEvent fact) {
        events.publishEvent(fact);
    }
}
