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
import org.baselinecme.planning.professions.ProfessionCredits;
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
    private final ProfessionCredits credits;
    private final PublicNotes notes;
    private final Office office;
    private final References references;

    PublicDetails(
            AgendaQueries agenda,
            LearnerDisclosures disclosures,
            DesignationQueries designations,
            ProfessionCredits credits,
            PublicNotes notes,
            Office office,
            References references) {
        this.agenda = agenda;
        this.disclosures = disclosures;
        this.designations = designations;
        this.credits = credits;
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

    /** What each profession receives; none where nothing is designated. */
    List<PublicActivity.Earned> earned(ActivityId activity) {
        return credits.of(activity).stream().map(PublicActivity.Earned::new).toList();
    }

    /** The same in a few lines. */
    List<StyledText> earnedInShort(ActivityId activity) {
        return credits.lines(activity);
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
