package org.baselinecme.evidence.accreditation;

import java.util.List;
import java.util.Map;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.needs.NeedsQuestion;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Structured abstracts of activities, as accreditors require (ACCME, performance-in-practice): available at any time, with
 * missing records named (R75).
 */
@Service
@Transactional(readOnly = true)
public class StructuredAbstracts {
    private final Standings standings;
    private final ActivityRecords records;
    private final StructuredAbstractQueries queries;
    private final InControlQueries inControl;
    private final Attachments attachments;
    private final Office office;
    private final References references;

    StructuredAbstracts(
            Standings standings,
            ActivityRecords records,
            StructuredAbstractQueries queries,
            InControlQueries inControl,
            Attachments attachments,
            Office office,
            References references) {
        this.standings = standings;
        this.records = records;
        this.queries = queries;
        this.inControl = inControl;
        this.attachments = attachments;
        this.office = office;
        this.references = references;
    }

    /** The abstract with its attachments; disclosed relationships are shown to those who collect disclosures. */
    @Needs(Duty.SEE_ACTIVITIES)
    StructuredAbstract of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var applicability = records.applicability(activity);
        var moments = applicability.moments();
        return new StructuredAbstract(
                place,
                header(place, applicability),
                prompts(queries.answers(applicability)),
                competencies(applicability),
                inControl.of(applicability),
                applicability.exempt(),
                me.may(Duty.COLLECT_DISCLOSURES, place),
                attachments.of(me, applicability),
                records.of(applicability).stream()
                        .map(one -> RecordRow.of(me, place, one, moments))
                        .toList(),
                moments.dated(moments.today()));
    }

    private StructuredAbstract.Header header(Standing place, RecordApplicability applicability) {
        var type = references
                .read(ReferenceList.ACTIVITY_FORMAT)
                .label(ReferenceList.ACTIVITY_FORMAT, applicability.format());
        return new StructuredAbstract.Header(
                office.provider().name(),
                place.title(),
                place.number(),
                applicability.startsOn().equals(applicability.endsOn())
                        ? DateText.formDate(applicability.startsOn())
                        : DateText.formDate(applicability.startsOn()) + " – "
                                + DateText.formDate(applicability.endsOn()),
                type,
                applicability.partners());
    }

    private static List<StructuredAbstract.Prompt> prompts(Map<String, String> answers) {
        return List.of(
                prompt("1", NeedsQuestion.GAP, answers),
                prompt("2a", NeedsQuestion.KNOWLEDGE, answers),
                prompt("2b", NeedsQuestion.COMPETENCE, answers),
                prompt("2c", NeedsQuestion.PERFORMANCE, answers),
                prompt("3", NeedsQuestion.CHANGE, answers),
                prompt("4", NeedsQuestion.RATIONALE, answers));
    }

    private static StructuredAbstract.Prompt prompt(
            String number, NeedsQuestion question, Map<String, String> answers) {
        return new StructuredAbstract.Prompt(
                number,
                "abstract.prompt." + question.code(),
                question.limit(),
                answers.getOrDefault(question.name(), ""));
    }

    private List<StructuredAbstract.Competency> competencies(RecordApplicability applicability) {
        var addressed = queries.competencies(applicability);
        return references.read(ReferenceList.COMPETENCY).all(ReferenceList.COMPETENCY).stream()
                .map(row -> new StructuredAbstract.Competency(row.label(), addressed.contains(row.code())))
                .toList();
    }
}
