package org.baselinecme.evidence.accreditation;

import java.util.List;
import java.util.Objects;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;

/**
 * A record as pages show it.
 *
 * @param path its own page
 * @param dataPage the page that shows the recorded data; empty without one, and for readers who may not open it
 * @param why the explanation of the gap; empty where there is none
 */
record RecordRow(
        FileRecord record,
        RecordState state,
        Finding finding,
        String path,
        String dataPage,
        List<Document> documents,
        String why,
        String by,
        String at) {
    static RecordRow of(Me me, Standing place, FileRecordStatus status, Moments moments) {
        var record = status.record();
        var explained = status.explanation();
        return new RecordRow(
                record,
                status.state(),
                status.finding(),
                record.path(place.activity()),
                me.may(record.dataDuty(), place) ? record.dataPage(place.activity()) : "",
                status.documents().stream()
                        .map(one -> Document.of(one, moments))
                        .toList(),
                explained == null ? "" : explained.why(),
                explained == null ? "" : explained.by(),
                explained == null ? "" : moments.exact(explained.at()));
    }

    /** Message key of its sentence; a record that is only filed is not presented as recorded data. */
    public String message() {
        return state == RecordState.FILED ? "file-finding.filed" : finding.message();
    }

    public Object[] args() {
        return state == RecordState.FILED
                ? new Object[] {current().size()}
                : finding.arguments().toArray();
    }

    public List<Document> current() {
        return documents.stream().filter(document -> !document.isWithdrawn()).toList();
    }

    public boolean isMissing() {
        return state == RecordState.MISSING;
    }

    /** Whether an explanation exists, even if the record is present meanwhile. */
    public boolean isExplained() {
        return !why.isEmpty();
    }

    public boolean isPresent() {
        return state == RecordState.PRESENT;
    }

    public boolean isOpen() {
        return state == RecordState.MISSING || state == RecordState.EXPLAINED;
    }

    /** Whether a link leads to the page where it is recorded. */
    public boolean isElsewhere() {
        return !dataPage.isEmpty() && (isPresent() || isOpen());
    }

    /**
     * A filed document.
     *
     * @param why reason of the withdrawal; empty unless withdrawn
     */
    record Document(
            String id,
            String title,
            String name,
            String note,
            String kilobytes,
            String hash,
            String by,
            String at,
            String why,
            String withdrawnBy,
            String withdrawnAt) {
        private static final int SHORT = 12;
        private static final long KILO = 1024;

        static Document of(FiledDocumentRow one, Moments moments) {
            var withdrawn = one.withdrawnAt();
            return new Document(
                    one.id().toString(),
                    one.title(),
                    one.fileName(),
                    one.note(),
                    String.valueOf(Math.ceilDiv(one.bytes(), KILO)),
                    one.hash(),
                    one.filedBy(),
                    moments.exact(one.filedAt()),
                    Objects.requireNonNullElse(one.withdrawnWhy(), ""),
                    Objects.requireNonNullElse(one.withdrawnBy(), ""),
                    withdrawn == null ? "" : moments.exact(withdrawn));
        }

        public boolean isWithdrawn() {
            return !withdrawnAt.isEmpty();
        }

        /** The first digits of the hash, for comparison by eye. */
        public String mark() {
            return hash.substring(0, SHORT);
        }
    }
}
