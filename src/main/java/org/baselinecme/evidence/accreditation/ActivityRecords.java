package org.baselinecme.evidence.accreditation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** Puts the records of an activity together: what the rooms say, what was filed, what was explained. */
@Component
class ActivityRecords {
    private final Digests digests;
    private final List<Findings> findings;
    private final FilingRows rows;

    ActivityRecords(Digests digests, List<Findings> findings, FilingRows rows) {
        this.digests = digests;
        this.findings = findings;
        this.rows = rows;
    }

    /** All of them, in order. The caller asked for reach already. */
    List<FileRecordStatus> of(ActivityId activity) {
        return of(digests.of(activity));
    }

    List<FileRecordStatus> of(RecordApplicability digest) {
        var documents =
                rows.documents(digest.activity()).stream().collect(Collectors.groupingBy(FiledDocument::record));
        Map<FileRecord, Explanation> explained = rows.explanations(digest.activity()).stream()
                .collect(Collectors.toMap(Explanation::record, Function.identity()));
        return findings.stream()
                .flatMap(group -> group.of(digest).stream())
                .sorted(Comparator.comparing(Finding::record))
                .map(found -> new FileRecordStatus(
                        found, documents.getOrDefault(found.record(), List.of()), explained.get(found.record())))
                .toList();
    }

    RecordApplicability digest(ActivityId activity) {
        return digests.of(activity);
    }

    Instant now() {
        return digests.moments().now();
    }
}
