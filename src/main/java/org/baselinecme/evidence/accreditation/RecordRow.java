package org.baselinecme.evidence.accreditation;

import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;

/**
 * A record as its page shows it.
 *
 * @param path its own page
 * @param stands the page of another room where it stands; empty where there is none, or it may not be opened
 * @param why the explanation of the gap; empty where there is none
 */
record RecordRow(
        FileRecord record,
        RecordState state,
        Finding finding,
        String path,
        String stands,
        List<Paper> papers,
        String why,
        String by,
        String at) {
    static RecordRow of(Me me, Standing place, FileRecordStatus kept, Moments moments) {
        var record = kept.record();
        var explained = kept.explanation();
        return new RecordRow(
                record,
                kept.state(),
                kept.finding(),
                record.path(place.activity()),
                me.may(record.looking(), place) ? record.stands(place.activity()) : "",
                kept.documents().stream().map(one -> Paper.of(one, moments)).toList(),
                explained == null ? "" : explained.why(),
                explained == null ? "" : explained.by(),
                explained == null ? "" : DocumentDates.at(moments, explained.at()));
    }

    /** Message key of its sentence; what is only filed is never told as a recorded fact. */
    public String message() {
        return state == RecordState.FILED ? "file-fact.filed" : finding.message();
    }

    public Object[] args() {
        return state == RecordState.FILED
                ? new Object[] {standing().size()}
                : finding.arguments().toArray();
    }

    public List<Paper> standing() {
        return papers.stream().filter(paper -> !paper.isWithdrawn()).toList();
    }

    public boolean isMissing() {
        return state == RecordState.MISSING;
    }

    /** Whether an explanation stands, though meanwhile the record may be there. */
    public boolean isExplained() {
        return !why.isEmpty();
    }

    public boolean isPresent() {
        return state == RecordState.PRESENT;
    }

    public boolean isOpen() {
        return state == RecordState.MISSING || state == RecordState.EXPLAINED;
    }

    /** Whether a link leads to where it stands, or can be made good. */
    public boolean isElsewhere() {
        return !stands.isEmpty() && (isPresent() || isOpen());
    }

    /**
     * A paper that was filed.
     *
     * @param why it was withdrawn; empty while it counts
     */
    record Paper(
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

        static Paper of(FiledDocument one, Moments moments) {
            var out = one.withdrawn();
            return new Paper(
                    one.id().toString(),
                    one.title(),
                    one.name(),
                    one.note(),
                    String.valueOf(Math.ceilDiv(one.bytes(), KILO)),
                    one.hash(),
                    one.by(),
                    DocumentDates.at(moments, one.at()),
                    out == null ? "" : out.why(),
                    out == null ? "" : out.by(),
                    out == null ? "" : DocumentDates.at(moments, out.at()));
        }

        public boolean isWithdrawn() {
            return !withdrawnAt.isEmpty();
        }

        /** The beginning of the hash: enough to compare by eye. */
        public String mark() {
            return hash.substring(0, SHORT);
        }
    }
}
