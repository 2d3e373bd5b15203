package org.baselinecme.delivery.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the pages for writing an assessment. */
@Service
@Transactional(readOnly = true)
public class AssessmentPages {
    private final Standings standings;
    private final AssessmentQueries queries;
    private final FormQueries forms;
    private final OfficeLimits limits;
    private final Office office;

    AssessmentPages(
            Standings standings, AssessmentQueries queries, FormQueries forms, OfficeLimits limits, Office office) {
        this.standings = standings;
        this.queries = queries;
        this.forms = forms;
        this.limits = limits;
        this.office = office;
    }

    /** The assessment, and the item that is edited; null for a new one. */
    @Needs(Duty.SEE_ACTIVITIES)
    AssessmentPage of(Me me, ActivityId activity, @Nullable UUID editing) {
        var place = standings.seenBy(me, activity);
        var overview = queries.of(activity).orElseThrow(NotFound::new);
        var form = forms.newest(activity);
        var items = form.map(Form::items).orElse(List.of());
        var moments = office.moments();
        var series = overview.format().equals(AssessmentOverview.SERIES);
        return new AssessmentPage(
                place,
                overview.terms(),
                limits.value(LimitKey.PASS_MARK),
                form.map(Form::version).orElse(0),
                form.map(forms::isUsed).orElse(false),
                overview.isBegun(moments.now(), moments.today()),
                overview.isRequired(),
                series,
                items,
                queries.objectives(activity),
                against(overview, items),
                editing,
                me.may(Duty.WRITE_ASSESSMENT, place) && overview.isWritable() && !series);
    }

    /** An item as its form shows it; {@link NotFound} where it is no longer part of the assessment. */
    @Needs(Duty.SEE_ACTIVITIES)
    ItemForm form(Me me, ActivityId activity, UUID id) {
        standings.where(me, Duty.WRITE_ASSESSMENT, activity);
        return forms.newest(activity).stream()
                .flatMap(newest -> newest.items().stream())
                .filter(item -> item.question().id().equals(id))
                .findFirst()
                .map(ItemForm::of)
                .orElseThrow(NotFound::new);
    }

    private static List<Objection> against(AssessmentOverview overview, List<AssessmentItem> items) {
        var found = new ArrayList<>(AssessmentGate.against(overview));
        IntStream.range(0, items.size())
                .filter(at -> items.get(at).feedback().isEmpty())
                .mapToObj(at -> Objection.advice(
                        "assessment.no-feedback",
                        overview.page() + "/items/" + items.get(at).question().id() + "#item",
                        at + 1))
                .forEach(found::add);
        return found;
    }
}
