package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.designation.Statement;
import org.baselinecme.planning.designation.StyledText;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** What the rooms above let everybody know of an activity. */
@Component
class PublicDetails {
    private final AgendaQueries slots;
    private final LearnerDisclosures disclosures;
    private final DesignationQueries designated;
    private final Office office;
    private final References references;

    PublicDetails(
            AgendaQueries slots,
            LearnerDisclosures disclosures,
            DesignationQueries designated,
            Office office,
            References references) {
        this.slots = slots;
        this.disclosures = disclosures;
        this.designated = designated;
        this.office = office;
        this.references = references;
    }

    List<AgendaItem> items(ActivityId activity) {
        return slots.of(activity);
    }

    LearnerDisclosures.LearnerDisclosure disclosure(ActivityId activity) {
        return disclosures.of(activity);
    }

    List<StyledText> credit(ActivityId activity) {
        return designated.of(activity).stream()
                .map(designation -> designation.amount())
                .toList();
    }

    /** Before the amount may be said, the AMA lets its credit be named. */
    List<StyledText> approvedFor(ActivityId activity) {
        return designated.physicians(activity);
    }

    List<Statement> statements(ActivityId activity) {
        return designated.statements(activity);
    }

    List<String> professions(List<String> codes) {
        return references.read(ReferenceList.PROFESSION).all(ReferenceList.PROFESSION).stream()
                .filter(row -> codes.contains(row.code()))
                .map(row -> row.label())
                .toList();
    }

    Moments moments() {
        return office.moments();
    }

    /** Sessions taken off since the activity was announced. */
    List<AgendaItem> dropped(ActivityId activity) {
        return designated.of(activity).stream()
                .findFirst()
                .map(designation -> slots.dropped(activity, designation.at()))
                .orElse(List.of());
    }
}
