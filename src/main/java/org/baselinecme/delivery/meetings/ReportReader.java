package org.baselinecme.delivery.meetings;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baselinecme.delivery.attendance.Session;
import org.baselinecme.delivery.reports.ColumnRole;
import org.baselinecme.delivery.reports.LocalTimes;
import org.baselinecme.delivery.reports.MeetingReport;
import org.baselinecme.delivery.reports.ReportFile;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/** Reads attendance files with the columns that were chosen for files of the same headings. */
@Component
class ReportReader {
    /** Stands for all lines of a file with several sessions. */
    static final String ALL = "*";

    private final ChosenColumnsRepository columns;

    ReportReader(ChosenColumnsRepository columns) {
        this.columns = columns;
    }

    /** The columns chosen for files of the same headings; empty for a file that needs no choice, and before one. */
    Optional<ChosenColumns> chosen(ReportFile file) {
        return file.isClear() ? Optional.empty() : columns.findFirstByFingerprintOrderByTurnDesc(file.fingerprint());
    }

    /**
     * What a file proves about a session; {@link Refused} if its columns have not been chosen, or if it cannot be read.
     *
     * @param value only lines of this session of the file; {@link #ALL} or empty for all
     */
    MeetingReport read(ReportFile file, Session session, LocalTimes times, String value) {
        if (file.isClear()) return MeetingReport.of(file, null, "", session.held(), times);
        var mapping = chosen(file)
                .orElseThrow(() -> new Refused(List.of(Objection.blocking("meeting-file.columns", null))))
                .mapping();
        return MeetingReport.of(file, mapping, value.equals(ALL) ? "" : value, session.held(), times);
    }

    /** {@link Refused} if a file whose columns are clear cannot be read. */
    void check(ReportFile file, Session session, ZoneId zone) {
        if (file.isClear()) read(file, session, LocalTimes.in(zone), "");
    }

    /** Why a file cannot be read yet; empty if it can. */
    List<Objection> objections(ReportFile file, Session session, LocalTimes times, String value) {
        try {
            read(file, session, times, value);
            return List.of();
        } catch (Refused stopped) {
            return stopped.objections();
        }
    }

    /** The sessions that a column of the file names; none without such a column. */
    List<String> sessions(ReportFile file) {
        return chosen(file)
                .map(ChosenColumns::mapping)
                .filter(mapping -> mapping.roles().contains(ColumnRole.SESSION))
                .map(file::sessions)
                .orElse(List.of());
    }

    /** The lines that count for a session: those with its title, or all if the file names one session at most. */
    String value(ReportFile file, Session session, String typed) {
        var all = sessions(file);
        if (all.contains(typed) || typed.equals(ALL)) return typed;
        var title = fold(session.item().title());
        return all.stream()
                .filter(value -> fold(value).equals(title))
                .findFirst()
                .orElse(all.size() > 1 ? "" : ALL);
    }

    private static String fold(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
