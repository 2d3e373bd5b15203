package org.baselinecme.delivery.meetings;

import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Reports of meeting platforms as they write them, of invented people, for a session of 1 March 2027, 08:00 to 09:00. */
public final class SampleReports {
    public static final String ZOOM_MEETING = """
            Topic,ID,Duration (minutes),Start time,End time,Participants
            Tumor Board,912 0000 1111,60,"03/01/2027 08:00:00 AM","03/01/2027 09:00:00 AM",4

            Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
            Ada Brightwater,ada@example.org,"03/01/2027 07:58:00 AM","03/01/2027 08:30:00 AM",32,No,OK,No
            Ada Brightwater,ADA@example.org,"03/01/2027 08:25:00 AM","03/01/2027 09:05:00 AM",40,No,OK,No
            Dr. B. Quill (iPad),,"03/01/2027 08:03:00 AM","03/01/2027 09:00:00 AM",57,Yes,OK,No
            Bela Quill,quill@example.org,"03/01/2027 08:02:00 AM","03/01/2027 08:04:00 AM",2,No,OK,Yes
            """;
    public static final String ZOOM_WEBINAR = """
            Attendee Report
            Topic,Webinar ID,Actual Start Time,Actual Duration (minutes)
            Grand Rounds,812 0000 1111,"Mar 1, 2027 08:00 AM",60
            Attendee Details
            Attended,User Name (Original Name),Email,Join Time,Leave Time,Time in Session (minutes),Is Guest
            Yes,Ada Brightwater,ada@example.org,"Mar 1, 2027 08:00:00","Mar 1, 2027 08:31:20",32,Yes
            No,Late Comer,late@example.org,--,--,--,--
            """;
    public static final String TEAMS_REPORT = """
            1. Summary
            Meeting title\tGrand Rounds
            Start time\t01/03/27, 08:00:00

            2. Participants
            Name\tFirst join\tLast leave\tIn-meeting duration\tEmail\tParticipant ID (UPN)\tRole
            Grüber, Zoë\t01/03/27, 08:00:00\t01/03/27, 09:00:00\t1h\tzoe@example.org\tzoe@example.org\tPresenter

            3. In-Meeting activities
            Name\tJoin time\tLeave time\tDuration\tEmail\tRole
            Grüber, Zoë\t01/03/27, 08:00:00\t01/03/27, 08:10:00\t10m\tzoe@example.org\tPresenter
            Grüber, Zoë\t01/03/27, 08:50:00\t01/03/27, 09:00:00\t10m\tzoe@example.org\tPresenter
            """;
    public static final String TEAMS_LIST = """
            Full Name\tUser Action\tTimestamp
            Grüber, Zoë\tJoined before\t3/1/2027, 7:55:00 AM
            Grüber, Zoë\tLeft\t3/1/2027, 8:20:00 AM
            Guest User (Guest)\tJoined\t3/1/2027, 8:30:00 AM
            """;
    public static final String GOOGLE_MEET = """
            First name,Last name,Email,Duration,Time joined,Time exited
            Ada,Brightwater,ada@example.org,58 min,8:02 AM,9:00 AM
            To,,+1 555 *** **00,12 min,8:05 AM,8:17 AM
            """;

    private static final String HEADING = """
            Topic,ID,Duration (minutes),Start time,End time,Participants
            Grand Rounds,912 0000 1111,60,"03/01/2027 08:00:00 AM","03/01/2027 09:00:00 AM",30

            Name (original name),Email,Join time,Leave time,Duration (minutes),Guest,Recording disclaimer response,In waiting room
            """;

    private SampleReports() {}

    /** A Zoom meeting in which these were present for the whole hour. */
    public static byte[] zoom(List<Attendee> people) {
        return people.stream()
                .map(one -> "\"%s\",%s,\"03/01/2027 08:00:00 AM\",\"03/01/2027 09:00:00 AM\",60,No,OK,No"
                        .formatted(one.name, one.email))
                .collect(Collectors.joining("\n", HEADING, "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] marked(String text, Charset charset, int... mark) {
        var file = new ByteArrayOutputStream();
        for (var one : mark) file.write(one);
        try {
            file.write(text.getBytes(charset));
        } catch (java.io.IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return file.toByteArray();
    }

    /** Somebody in a meeting; the e-mail is empty for a guest. */
    public record Attendee(String name, String email) {}
}
