package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.systems.Statement;
import org.baselinecme.planning.systems.StyledText;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Reads what other modules publish of an activity. */
@Component
class PublicDetails {
    private final AgendaQueries agenda;
    private final LearnerDisclosures disclosures;
    private final DesignationQueries designations;
    private final PublicNotes notes;
    private final Office office;
    private final References references;

    PublicDetails(
            AgendaQueries agenda,
            LearnerDisclosures disclosures,
            DesignationQueries designations,
            PublicNotes notes,
            Office office,
            References references) {
        this.agenda = agenda;
        this.disclosures = disclosures;
        this.designations = designations;
        this.notes = notes;
        this.office = office;
        this.references = references;
    }

    List<AgendaItem> items(ActivityId activity) {
        return agenda.of(activity);
    }

    LearnerDisclosures.LearnerDisclosure disclosure(ActivityId activity) {
        return disclosures.of(activity);
    }

    List<StyledText> credit(ActivityId activity) {
        return designations.of(activity).stream()
                .map(designation -> designation.amount())
                .toList();
    }

    /** What each of these professions receives; those that receive nothing are left out. */
    List<PublicActivity.Earned> earned(ActivityId activity, List<String> audience) {
        var designated = designations.of(activity);
        return references.read(ReferenceList.PROFESSION).all(ReferenceList.PROFESSION).stream()
                .filter(row -> audience.contains(row.code()))
                .map(row -> new PublicActivity.Earned(
                        row.code(),
                        row.label(),
                        designated.stream()
                                .filter(one -> one.system().isFor(row.code()))
                                .map(one -> one.amount())
                                .toList()))
                .filter(earned -> !earned.amounts().isEmpty())
                .toList();
    }

    DesignationQueries designations() {
        return designations;
    }

    /** Physicians' credit by its name, which the AMA allows to be announced before the amount. */
    List<StyledText> approvedFor(ActivityId activity) {
        return designations.physicians(activity);
    }

    List<Statement> statements(ActivityId activity) {
        return designations.statements(activity);
    }

    PublicNotes notes() {
        return notes;
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
}
