package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.springframework.stereotype.Component;

/** Records 12, 15, 17, 24 and 25: no module records them, so that only documents can be filed. */
@Component
class DocumentFindings implements Findings {
    @Override
    public List<Finding> of(RecordApplicability activity) {
        return List.of(
                Finding.missing(FileRecord.PROMOTION, "file-finding.promotion.not"),
                Finding.missing(FileRecord.BUDGET, "file-finding.budget.not"),
                Finding.missing(FileRecord.MATERIALS, "file-finding.materials.not"),
                Finding.missing(FileRecord.COMMENDATION, "file-finding.commendation.not"),
                Finding.missing(FileRecord.REPORTED, "file-finding.reported.not"));
    }
}
