package org.baselinecme.evidence.accreditation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.baselinecme.planning.conditions.CreditConditions;
import org.baselinecme.planning.designation.DesignatedCredit;
import org.baselinecme.planning.designation.DesignationQueries;
import org.springframework.stereotype.Component;

/** Records 11, 13, 16, 22 and 23: credit, statements, joint providers, and requirements of formats and credit systems. */
@Component
class CreditFindings implements Findings {
    private final DesignationQueries designated;
    private final CreditConditions conditions;

    CreditFindings(DesignationQueries designated, CreditConditions conditions) {
        this.designated = designated;
        this.conditions = conditions;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        var found = new ArrayList<Finding>();
        found.add(designation(activity));
        found.add(statements(activity));
        found.add(
                activity.partners().isEmpty()
                        ? Finding.notApplicable(FileRecord.PARTNERS, "file-finding.partners.none")
                        : Finding.missing(
                                FileRecord.PARTNERS,
                                "file-finding.partners.not",
                                String.join(", ", activity.partners())));
        found.add(
                activity.isEnduring()
                        ? Finding.present(
                                FileRecord.ENDURING,
                                "file-finding.enduring",
                                activity.moments().dated(activity.startsOn()),
                                activity.moments().dated(activity.endsOn()))
                        : Finding.notApplicable(FileRecord.ENDURING, "file-finding.enduring.live"));
        found.add(systemDocuments(activity));
        return found;
    }

    private Finding designation(RecordApplicability activity) {
        var all = designated.of(activity.activity());
        if (all.isEmpty()) return Finding.missing(FileRecord.DESIGNATION, "file-finding.designation.not");
        if (activity.isSeries())
            return Finding.present(
                    FileRecord.DESIGNATION,
                    "file-finding.designation.series",
                    amounts(all),
                    designated.bySession(activity.activity()).values().stream()
                            .filter(session -> !session.isEmpty())
                            .count());
        return Finding.present(
                FileRecord.DESIGNATION,
                "file-finding.designation",
                amounts(all),
                activity.moments().exact(all.getFirst().at()));
    }

    private static String amounts(List<DesignatedCredit> all) {
        return all.stream().map(one -> one.amount().plain()).collect(Collectors.joining(", "));
    }

    private Finding statements(RecordApplicability activity) {
        var locked = designated.statements(activity.activity()).size();
        return Finding.when(
                locked > 0, FileRecord.STATEMENTS, "file-finding.statements", "file-finding.statements.not", locked);
    }

    /** What credit systems ask, in the sentences of approval; met or not. */
    private Finding systemDocuments(RecordApplicability activity) {
        var asked = conditions.of(activity.activity());
        if (asked.isEmpty()) return Finding.notApplicable(FileRecord.PAPERS, "file-finding.papers.none");
        return asked.values().stream()
                .flatMap(List::stream)
                .findFirst()
                .map(missing -> Finding.missing(FileRecord.PAPERS, missing.text(), missing.args()))
                .orElse(Finding.present(FileRecord.PAPERS, "file-finding.papers", String.join(", ", asked.keySet())));
    }
}
