package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.support.RecordedSupport;
import org.baselinecme.planning.support.SupportAcknowledgement;
import org.baselinecme.planning.support.SupportQueries;
import org.springframework.stereotype.Component;

/**
 * Record 14: commercial support. It does not apply where somebody attested that there is none; with supporters it needs their
 * agreements, signed before the activity, and where money was given, the accounting that no module records (Standard 4; R11).
 */
@Component
class SupportFindings implements Findings {
    private final SupportQueries support;
    private final SupportAcknowledgement acknowledgement;
    private final People people;

    SupportFindings(SupportQueries support, SupportAcknowledgement acknowledgement, People people) {
        this.support = support;
        this.acknowledgement = acknowledgement;
        this.people = people;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        return List.of(finding(activity, support.of(activity.activity())));
    }

    private Finding finding(RecordApplicability activity, RecordedSupport recorded) {
        var none = recorded.none();
        if (none != null)
            return Finding.notApplicable(
                    FileRecord.SUPPORT,
                    "file-finding.support.none",
                    people.names(List.of(none.by())).getOrDefault(none.by(), ""),
                    activity.moments().exact(none.at()));
        if (!recorded.isSupported()) return Finding.missing(FileRecord.SUPPORT, "file-finding.support.unanswered");
        var sources = acknowledgement.sources(recorded);
        if (!recorded.isSignedBefore(activity.startsOn()))
            return Finding.missing(FileRecord.SUPPORT, "file-finding.support.unsigned", sources);
        var money =
                recorded.sources().stream().anyMatch(source -> !source.nature().isInKind());
        return Finding.when(
                !money, FileRecord.SUPPORT, "file-finding.support", "file-finding.support.no-accounting", sources);
    }
}
