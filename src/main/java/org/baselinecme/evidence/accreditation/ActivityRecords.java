package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Combines the records of an activity from the findings in the data, filed documents and explanations. */
@Component
class ActivityRecords {
    private final ApplicabilityQueries applicability;
    private final List<Findings> findings;
    private final FileQueries files;

    ActivityRecords(ApplicabilityQueries applicability, List<Findings> findings, FileQueries files) {
        this.applicability = applicability;
        this.findings = findings;
        this.files = files;
    }

    /** Every record in order. The caller has checked access to the activity. */
    List<FileRecordStatus> of(ActivityId activity) {
        return of(applicability(activity));
    }

    List<FileRecordStatus> of(RecordApplicability activity) {
        var documents =
                files.documents(activity.activity()).stream().collect(Collectors.groupingBy(FiledDocumentRow::record));
        Map<FileRecord, ExplanationRow> explained = files.explanations(activity.activity()).stream()
                .collect(Collectors.toMap(ExplanationRow::record, Function.identity()));
        return findings.stream()
                .flatMap(group -> group.of(activity).stream())
                .sorted(Comparator.comparing(Finding::record))
                .map(found -> new FileRecordStatus(
                        found, documents.getOrDefault(found.record(), List.of()), explained.get(found.record())))
                .toList();
    }

    RecordApplicability applicability(ActivityId activity) {
        return applicability.of(activity);
    }

    Instant now() {
        return applicability.moments().now();
    }
}
