package org.baselinecme.meetings;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The reports that are understood, each told by what stands in it, never by the name of the file. */
public enum Platform {
    ZOOM_WEBINAR {
        @Override
        boolean knows(ReportLines lines) {
            return ZoomReport.isWebinar(lines);
        }

        @Override
        List<Entry> read(ReportLines lines) {
            return ZoomReport.webinar(lines);
        }
    },
    ZOOM_MEETING {
        @Override
        boolean knows(ReportLines lines) {
            return ZoomReport.isMeeting(lines);
        }

        @Override
        List<Entry> read(ReportLines lines) {
            return ZoomReport.meeting(lines);
        }
    },
    TEAMS_REPORT {
        @Override
        boolean knows(ReportLines lines) {
            return TeamsReport.isReport(lines);
        }

        @Override
        List<Entry> read(ReportLines lines) {
            return TeamsReport.report(lines);
        }
    },
    TEAMS_LIST {
        @Override
        boolean knows(ReportLines lines) {
            return TeamsList.isList(lines);
        }

        @Override
        List<Entry> read(ReportLines lines) {
            return TeamsList.list(lines);
        }
    },
    GOOGLE_MEET {
        @Override
        boolean knows(ReportLines lines) {
            return MeetReport.isReport(lines);
        }

        @Override
        List<Entry> read(ReportLines lines) {
            return MeetReport.report(lines);
        }
    };

    abstract boolean knows(ReportLines lines);

    abstract List<Entry> read(ReportLines lines);

    static Optional<Platform> of(ReportLines lines) {
        return Stream.of(values()).filter(one -> one.knows(lines)).findFirst();
    }

    /** Message key of its name. */
    public String message() {
        return "platform." + name().toLowerCase(Locale.ROOT);
    }
}
