package org.baselinecme.delivery.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Staff and planners write the assessment of an activity and announce its terms. */
@Service
@Transactional
public class AssessmentAuthoring {
    private final Standings standings;
    private final AssessmentQueries queries;
    private final AssessmentRepository assessments;
    private final FormRepository forms;
    private final Office office;
    private final ApplicationEventPublisher events;

    AssessmentAuthoring(
            Standings standings,
            AssessmentQueries queries,
            AssessmentRepository assessments,
            FormRepository forms,
            Office office,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.queries = queries;
        this.assessments = assessments;
        this.forms = forms;
        this.office = office;
        this.events = events;
    }

    /**
     * Announces pass mark and attempts, and whether a baseline is asked. {@link Refused} where pass mark or attempts change
     * after the start (R32), and for a series.
     */
    @Needs(Duty.WRITE_ASSESSMENT)
    public void announce(Me me, ActivityId activity, TermsForm form) {
        var overview = findWritable(me, activity);
        var moments = office.moments();
        var assessment =
                assessments.findById(activity).orElseGet(() -> new Assessment(activity, me.person(), moments.now()));
        var terms = form.toTerms();
        assessment.requireVersion(terms.version());
        if (!terms.isSameAsAnnounced(overview.terms()) && overview.isBegun(moments.now(), moments.today()))
            throw new Refused(List.of(Objection.blocking("assessment.begun", overview.page())));
        var event = assessment.announce(
                overview.isRequired() ? terms.requiredForCredit() : terms, me.person(), moments.now());
        assessments.saveAndFlush(assessment);
        events.publishEvent(event);
    }

    /** Adds an item after the others; returns its id. */
    @Needs(Duty.WRITE_ASSESSMENT)
    public UUID add(Me me, ActivityId activity, ItemForm form) {
        var item = form.toItem(Ids.next());
        write(me, activity, item, items -> {
            items.add(item);
            return items;
        });
        return item.question().id();
    }

    /** Replaces an item; of an assessment that a learner has begun, a new version is made. */
    @Needs(Duty.WRITE_ASSESSMENT)
    public void change(Me me, ActivityId activity, UUID id, ItemForm form) {
        var item = form.toItem(Ids.next());
        write(me, activity, item, items -> {
            items.set(indexOf(items, id), item);
            return items;
        });
    }

    /**
     * Removes an item; answers that were given to it stay with their version. {@link Refused} for the last one where it was
     * answered already, or credit requires it (R32).
     */
    @Needs(Duty.WRITE_ASSESSMENT)
    public void remove(Me me, ActivityId activity, UUID id) {
        write(me, activity, null, items -> {
            items.remove(indexOf(items, id));
            if (items.isEmpty()) queries.of(activity).ifPresent(AssessmentAuthoring::requireItems);
            return items;
        });
    }

    /** Moves an item one place up or down; at the end nothing changes. */
    @Needs(Duty.WRITE_ASSESSMENT)
    public void move(Me me, ActivityId activity, UUID id, boolean up) {
        write(me, activity, null, items -> {
            var from = indexOf(items, id);
            var to = Math.clamp(from + (up ? -1 : 1), 0, items.size() - 1);
            Collections.swap(items, from, to);
            return items;
        });
    }

    private static void requireItems(AssessmentOverview overview) {
        if (overview.taken() || overview.isRequired() && overview.isPublished())
            throw new Refused(List.of(Objection.blocking("assessment.last-item", overview.page())));
    }

    private static int indexOf(List<AssessmentItem> items, UUID id) {
        return IntStream.range(0, items.size())
                .filter(at -> items.get(at).question().id().equals(id))
                .findFirst()
                .orElseThrow(() -> new OptimisticLockingFailureException("item"));
    }

    private void write(
            Me me, ActivityId activity, @Nullable AssessmentItem written, UnaryOperator<List<AssessmentItem>> change) {
        findWritable(me, activity);
        if (written != null) queries.requireOwnObjective(activity, written.objective());
        var now = office.moments().now();
        if (assessments.lock(activity).isEmpty()) assessments.saveAndFlush(new Assessment(activity, me.person(), now));
        var form = forms.findNewestOf(activity).orElseGet(() -> Form.ofAssessment(activity, now));
        var before = form.snapshot();
        var items = change.apply(new ArrayList<>(form.items()));
        if (items.equals(form.items())) return;
        var target = forms.isUsed(form.getId()) ? form.next(activity, now) : form;
        forms.deferOrder();
        target.ask(
                target == form
                        ? items
                        : items.stream().map(item -> item.with(Ids.next())).toList());
        if (target.isNew()) forms.save(target);
        forms.flush();
        events.publishEvent(
                new AssessmentEvent.AssessmentWritten(activity, before, target.snapshot(), me.person(), now));
    }

    private AssessmentOverview findWritable(Me me, ActivityId activity) {
        standings.where(me, Duty.WRITE_ASSESSMENT, activity);
        var overview = queries.of(activity).orElseThrow(NotFound::new);
        if (overview.format().equals(AssessmentOverview.SERIES))
            throw new Refused(List.of(Objection.blocking("assessment.series", overview.page())));
        if (!overview.isWritable()) throw new Refused(List.of(Objection.blocking("assessment.over", overview.page())));
        return overview;
    }
}
