package org.baselinecme.front.schedule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.baselinecme.platform.kernel.DateText;

/**
 * Two sessions at the same time that need the same room or the same person.
 *
 * @param what the room, or the name of the person
 */
record Clash(Kind kind, String what, CalendarSession one, CalendarSession other) {
    /** What is booked twice. */
    enum Kind {
        ROOM("calendar.clash.room"),
        PERSON("calendar.clash.person");

        private final String message;

        Kind(String message) {
            this.message = message;
        }

        /** Message key of the sentence. */
        public String message() {
            return message;
        }
    }

    /** What stands in place of a room that takes any number of sessions, or that nobody has booked yet. */
    private static final Set<String> NO_ROOM =
            Set.of("", "online", "virtual", "zoom", "teams", "webex", "webinar", "stream", "tba", "tbd");

    /** Its day, for people. */
    public String day() {
        return DateText.dayOfYear(one.day());
    }

    /** All clashes of these sessions, which are in the order of their beginning. */
    static List<Clash> of(List<CalendarSession> sessions) {
        var found = new ArrayList<Clash>();
        for (var at = 0; at < sessions.size(); at++) {
            var one = sessions.get(at);
            for (var next = at + 1; next < sessions.size(); next++) {
                var other = sessions.get(next);
                if (!other.begins().isBefore(one.ends())) break;
                if (one.overlaps(other)) found.addAll(between(one, other));
            }
        }
        return List.copyOf(found);
    }

    private static List<Clash> between(CalendarSession one, CalendarSession other) {
        var found = new ArrayList<Clash>();
        var room = one.room().strip().toLowerCase(Locale.ROOT);
        if (!NO_ROOM.contains(room) && room.equals(other.room().strip().toLowerCase(Locale.ROOT)))
            found.add(new Clash(Kind.ROOM, one.room(), one, other));
        one.faculty().stream()
                .filter(other.faculty()::contains)
                .map(person -> new Clash(Kind.PERSON, person.name(), one, other))
                .forEach(found::add);
        return found;
    }
}
