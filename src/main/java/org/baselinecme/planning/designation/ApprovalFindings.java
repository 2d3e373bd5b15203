package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.support.SupportAcknowledgement;
import org.baselinecme.planning.validity.ContentReviewQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what is done of what an activity needs, for callers that have checked access. */
@Component
class ApprovalFindings {
    private final AgendaQueries agenda;
    private final LearnerDisclosures disclosures;
    private final ContentReviewQueries reviews;
    private final SupportAcknowledgement support;
    private final ObjectProvider<ApprovalCheck> checks;
    private final References references;
    private final JdbcClient jdbc;

    ApprovalFindings(
            AgendaQueries agenda,
            LearnerDisclosures disclosures,
            ContentReviewQueries reviews,
            SupportAcknowledgement support,
            ObjectProvider<ApprovalCheck> checks,
            References references,
            JdbcClient jdbc) {
        this.agenda = agenda;
        this.disclosures = disclosures;
        this.reviews = reviews;
        this.support = support;
        this.checks = checks;
        this.references = references;
        this.jdbc = jdbc;
    }

    /** The name of a format in the office's list. */
    String format(String code) {
        return references.read(ReferenceList.ACTIVITY_FORMAT).label(ReferenceList.ACTIVITY_FORMAT, code);
    }

    /** How often the activity, or something it rests on, has changed. */
    long changes(ActivityId activity) {
        return jdbc.sql("select coalesce(max(changes), 0) from v_activity_changes where activity = ?")
                .param(activity.value())
                .query(Long.class)
                .single();
    }

    List<String> objectives(ActivityId activity) {
        return jdbc.sql("select text from v_activity_objective where activity = ? order by position")
                .param(activity.value())
                .query(Rows.of(String.class))
                .list();
    }

    String support(ActivityId activity) {
        return support.of(activity);
    }

    /** Cleared people of those in control of content; the exempted need not disclose. */
    ApprovalReview.Count people(ActivityId activity) {
        var shown = disclosures.of(activity);
        return new ApprovalReview.Count(
                shown.people().size() - shown.open().size(), shown.people().size(), !shown.exempted());
    }

    /** Accepted presentations of those that give credit. */
    ApprovalReview.Count content(ActivityId activity) {
        var slots = ContentClearance.accredited(agenda, activity).stream()
                .map(AgendaItem::id)
                .toList();
        var latest = reviews.latest(slots);
        var accepted = slots.stream()
                .filter(slot -> ContentClearance.isAccepted(latest.get(slot)))
                .count();
        return new ApprovalReview.Count(
                accepted, slots.size(), !disclosures.of(activity).nonClinical());
    }

    List<ApprovalCheck.Line> conditions(ActivityId activity) {
        return checks.orderedStream()
                .flatMap(check -> check.of(activity).stream())
                .toList();
    }
}
