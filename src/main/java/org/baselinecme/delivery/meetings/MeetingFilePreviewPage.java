package org.baselinecme.delivery.meetings;

import java.util.List;
import java.util.Locale;
import org.baselinecme.delivery.attendance.TimeInterval;
import org.baselinecme.delivery.reports.MeantHour;
import org.baselinecme.delivery.reports.MeetingReport;
import org.baselinecme.delivery.reports.RefusedLine;
import org.baselinecme.delivery.reports.ReportedParticipant;
import org.baselinecme.platform.access.Standing;
import org.jspecify.annotations.Nullable;

/**
 * The preview of a meeting file, before it is loaded.
 *
 * @param zone time zone of its local times
 * @param hour which one is meant by times of a repeated hour; null without an answer
 * @param scope which lines count, and for which sessions besides this one
 * @param mapped whether a person chose what its columns hold
 * @param loaded when it was loaded; null before
 */
record MeetingFilePreviewPage(
        Standing place,
        String slot,
        String file,
        String name,
        String when,
        MeetingReport report,
        String zone,
        @Nullable MeantHour hour,
        Scope scope,
        boolean mapped,
        List<Row> rows,
        @Nullable String loaded) {
    private static final int SHOWN = 200;

    public long count(String state) {
        return rows.stream().filter(row -> row.state.name().equals(state)).count();
    }

    public boolean isTotalOnly() {
        return rows.stream().anyMatch(Row::totalOnly);
    }

    public boolean isOpenEnded() {
        return rows.stream().anyMatch(Row::openEnded);
    }

    /** The first rows. */
    public List<Row> shown() {
        return rows.stream().limit(SHOWN).toList();
    }

    public boolean isCut() {
        return rows.size() > SHOWN;
    }

    /** Path of the attendance sheet of the session. */
    public String path() {
        return "/activities/" + place.activity() + "/attendance/" + slot;
    }

    /** The first lines that were not read. */
    public List<RefusedLine> refused() {
        return report.refused().stream().limit(SHOWN).toList();
    }

    /** Whether loading waits for the choice of a session of the file. */
    public boolean isUndecided() {
        return scope.chosen.isEmpty();
    }

    /** Whether loading waits for which hour is meant by times that occurred twice. */
    public boolean isAskingForHour() {
        return report.isAskingForHour();
    }

    /** The answers about a repeated hour. */
    public List<MeantHour> hours() {
        return List.of(MeantHour.values());
    }

    /**
     * Which lines of the file count.
     *
     * @param values the sessions that a column of the file names; none without such a column
     * @param chosen one of these, or all; empty before the choice
     * @param others sessions of the activity that times of the file fall into
     */
    record Scope(List<String> values, String chosen, List<Other> others) {}

    /** Another session of the activity. */
    record Other(String slot, String title, String when) {}

    /** What loading does with a row; rows that need a decision come first. */
    enum State {
        WAITS("wait"),
        MATCHED("ok"),
        ABSENT("plain");

        private final String tone;

        State(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        /** Message key of it. */
        public String message() {
            return "preview." + name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A participant in the file.
     *
     * @param all minutes and seconds in the file
     * @param within of these, in the session
     */
    record Row(
            String name, String email, String all, String within, boolean openEnded, boolean totalOnly, State state) {
        static Row of(ReportedParticipant one, TimeInterval held, boolean matched) {
            var attended = matched ? State.MATCHED : State.WAITS;
            return new Row(
                    one.name(),
                    one.email(),
                    ReportedParticipant.minutes(one.all()),
                    ReportedParticipant.minutes(one.within(held)),
                    one.openEnded(),
                    one.isTotalOnly(),
                    one.isThere() ? attended : State.ABSENT);
        }
    }
}
