package org.baselinecme.delivery.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.baselinecme.platform.files.FileLines;

/** The supported report formats, recognized by content and not by file name. */
public enum MeetingPlatform {
    ZOOM_WEBINAR {
        @Override
        boolean knows(FileLines lines) {
            return ZoomReport.isWebinar(lines);
        }

        @Override
        List<ReportLine> read(FileLines lines) {
            return ZoomReport.webinar(lines);
        }
    },
    ZOOM_MEETING {
        @Override
        boolean knows(FileLines lines) {
            return ZoomReport.isMeeting(lines);
        }

        @Override
        List<ReportLine> read(FileLines lines) {
            return ZoomReport.meeting(lines);
        }
    },
    TEAMS_REPORT {
        @Override
        boolean knows(FileLines lines) {
            return TeamsReport.isReport(lines);
        }

        @Override
        List<ReportLine> read(FileLines lines) {
            return TeamsReport.report(lines);
        }
    },
    TEAMS_LIST {
        @Override
        boolean knows(FileLines lines) {
            return TeamsList.isList(lines);
        }

        @Override
        List<ReportLine> read(FileLines lines) {
            return TeamsList.list(lines);
        }
    },
    GOOGLE_MEET {
        @Override
        boolean knows(FileLines lines) {
            return MeetReport.isReport(lines);
        }

        @Override
        List<ReportLine> read(FileLines lines) {
            return MeetReport.report(lines);
        }
    };

    abstract boolean knows(FileLines lines);

    abstract List<ReportLine> read(FileLines lines);

    static Optional<MeetingPlatform> of(FileLines lines) {
        return Stream.of(values()).filter(one -> one.knows(lines)).findFirst();
    }

    /** Message key of its name. */
    public String message() {
        return "platform." + name().toLowerCase(Locale.ROOT);
    }
}
