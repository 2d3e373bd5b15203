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
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The structured abstract of an activity, as accreditors ask for it (ACCME, performance-in-practice), at any time and with
 * what is missing named (R75).
 */
@Service
@Transactional(readOnly = true)
public class StructuredAbstracts {
    private final Standings standings;
    private final ActivityRecords records;
    private final PrintedSources sources;
    private final Office office;
    private final References references;

    StructuredAbstracts(
            Standings standings,
            ActivityRecords records,
            PrintedSources sources,
            Office office,
            References references) {
        this.standings = standings;
        this.records = records;
        this.sources = sources;
        this.office = office;
        this.references = references;
    }

    /** The abstract with its attachments; what people disclosed is for those who collect disclosures. */
    @Needs(Duty.SEE_ACTIVITIES)
    PrintedFile of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var digest = records.digest(activity);
        var moments = digest.moments();
        return new PrintedFile(
                place,
                header(place, digest),
                prompts(sources.rows().answers(digest)),
                competencies(digest),
                sources.control().of(digest),
                digest.exempt(),
                me.may(Duty.COLLECT_DISCLOSURES, place),
                sources.attachments().of(me, digest),
                records.of(digest).stream()
                        .map(kept -> RecordRow.of(me, place, kept, moments))
                        .toList(),
                moments.dated(moments.today()));
    }

    private PrintedFile.Header header(Standing place, RecordApplicability digest) {
        var type = references.read(ReferenceList.ACTIVITY_FORMAT).label(ReferenceList.ACTIVITY_FORMAT, digest.format());
        return new PrintedFile.Header(
                office.provider().name(),
                place.title(),
                place.number(),
                digest.startsOn().equals(digest.endsOn())
                        ? DocumentDates.form(digest.startsOn())
                        : DocumentDates.form(digest.startsOn()) + " – " + DocumentDates.form(digest.endsOn()),
                type,
                digest.partners());
    }

    private static List<PrintedFile.Prompt> prompts(Map<String, String> answers) {
        return List.of(
                prompt("1", NeedsQuestion.GAP, answers),
                prompt("2a", NeedsQuestion.KNOWLEDGE, answers),
                prompt("2b", NeedsQuestion.COMPETENCE, answers),
                prompt("2c", NeedsQuestion.PERFORMANCE, answers),
                prompt("3", NeedsQuestion.CHANGE, answers),
                prompt("4", NeedsQuestion.RATIONALE, answers));
    }

    private static PrintedFile.Prompt prompt(String number, NeedsQuestion question, Map<String, String> answers) {
        return new PrintedFile.Prompt(
                number,
                "abstract.prompt." + question.code(),
                question.limit(),
                answers.getOrDefault(question.name(), ""));
    }

    private List<PrintedFile.Competency> competencies(RecordApplicability digest) {
        var addressed = sources.rows().competencies(digest);
        return references.read(ReferenceList.COMPETENCY).all(ReferenceList.COMPETENCY).stream()
                .map(row -> new PrintedFile.Competency(row.label(), addressed.contains(row.code())))
                .toList();
    }
}
