package org.baselinecme.delivery.cancellation;

import java.util.ArrayList;
import java.util.Locale;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.calendar.Calendars;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Words what does not take place: session by session, or the days of an activity without sessions. */
@Component
class CanceledSessions {
    private static final int MOST = 12;
    private final Calendars calendars;
    private final MessageSource messages;

    CanceledSessions(Calendars calendars, MessageSource messages) {
        this.calendars = calendars;
        this.messages = messages;
    }

    /** One line for each session that has not begun, at most twelve. */
    String lines(ActivityId activity, CanceledActivity canceled) {
        var ahead = calendars.ahead(activity);
        var lines = new ArrayList<String>();
        if (ahead.isEmpty())
            lines.add(word("cancellation.line.days", DateText.days(canceled.startsOn(), canceled.endsOn())));
        ahead.stream().limit(MOST).map(this::line).forEach(lines::add);
        if (ahead.size() > MOST) lines.add(word("cancellation.line.more", ahead.size() - MOST));
        return String.join("\n", lines);
    }

    private String line(AgendaItem item) {
        var place = item.room().isEmpty() ? "" : word("cancellation.line.place", item.room());
        return word("cancellation.line.session", item.title(), item.time().dated()) + place;
    }

    private String word(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
