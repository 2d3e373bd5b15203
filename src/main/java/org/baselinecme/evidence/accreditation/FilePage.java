package org.baselinecme.evidence.accreditation;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.platform.access.Standing;

/**
 * The file of an activity.
 *
 * @param rows every record, in order
 * @param editable whether the reader may change the file
 */
record FilePage(Standing place, Stage stage, Show show, List<RecordRow> rows, boolean editable) {
    /** Which records are shown. */
    enum Show {
        MISSING,
        ALL,
        PRESENT,
        NOT_APPLICABLE;

        /** Empty for any other word. */
        static Optional<Show> of(String wanted) {
            return Arrays.stream(values())
                    .filter(show -> show.code().equals(wanted))
                    .findFirst();
        }

        /** What a reader sees first: what is missing or explained, and everything where nothing is. */
        static Show first(List<RecordRow> rows) {
            return rows.stream().anyMatch(row -> MISSING.shows(row.state())) ? MISSING : ALL;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Message key of its name. */
        public String message() {
            return "file-show." + code();
        }

        boolean shows(RecordState state) {
            return switch (this) {
                case ALL -> true;
                case MISSING -> state == RecordState.MISSING || state == RecordState.EXPLAINED;
                case PRESENT -> state.isThere();
                case NOT_APPLICABLE -> state == RecordState.NOT_APPLICABLE;
            };
        }
    }

    public Show[] shows() {
        return Show.values();
    }

    public List<RecordRow> shown() {
        return rows.stream().filter(row -> show.shows(row.state())).toList();
    }

    /** The records shown, by phase; phases without one are omitted. */
    public Map<FilePhase, List<RecordRow>> phases() {
        return shown().stream()
                .collect(Collectors.groupingBy(
                        row -> FilePhase.of(row.record()), () -> new EnumMap<>(FilePhase.class), Collectors.toList()));
    }

    /** Whether several missing records may be explained at once. */
    public boolean isExplainable() {
        return editable && !isClosed() && show == Show.MISSING && !missing().isEmpty();
    }

    public List<RecordRow> missing() {
        return rows.stream().filter(row -> row.state() == RecordState.MISSING).toList();
    }

    public long there() {
        return rows.stream().filter(row -> row.state().isThere()).count();
    }

    public long filed() {
        return count(RecordState.FILED);
    }

    public long explained() {
        return count(RecordState.EXPLAINED);
    }

    public long notApplicable() {
        return count(RecordState.NOT_APPLICABLE);
    }

    private long count(RecordState state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    /** Whether reconciliation can be started. */
    public boolean isDelivered() {
        return stage.next().contains(Stage.RECONCILING);
    }

    public boolean isReconciling() {
        return stage == Stage.RECONCILING;
    }

    public boolean isClosed() {
        return stage == Stage.CLOSED;
    }
}
