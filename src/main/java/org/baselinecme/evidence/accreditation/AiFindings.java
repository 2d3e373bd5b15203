package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.planning.validity.AiQueries;
import org.springframework.stereotype.Component;

/** Record 27: artificial intelligence, answered for each presentation, under a policy in force when the activity ended (R76). */
@Component
class AiFindings implements Findings {
    private final AiQueries ai;

    AiFindings(AiQueries ai) {
        this.ai = ai;
    }

    @Override
    public List<Finding> of(RecordApplicability activity) {
        return List.of(finding(activity));
    }

    private Finding finding(RecordApplicability activity) {
        if (activity.nonClinical()) return Finding.notApplicable(FileRecord.AI, "file-finding.non-clinical");
        var summary = ai.summary(activity.activity());
        if (summary.sessions() == 0) return Finding.missing(FileRecord.AI, "file-finding.ai.none");
        if (summary.answered() < summary.sessions())
            return Finding.missing(FileRecord.AI, "file-finding.ai.not", summary.answered(), summary.sessions());
        var moments = activity.moments();
        var ended = activity.endsOn().plusDays(1).atStartOfDay(moments.zone()).toInstant();
        return ai.policyInForceAt(ended)
                .map(filed -> Finding.present(
                        FileRecord.AI, "file-finding.ai", summary.sessions(), summary.used(), moments.exact(filed)))
                .orElseGet(() -> Finding.missing(FileRecord.AI, "file-finding.ai.no-policy", summary.sessions()));
    }
}
