package org.baselinecme.planning.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.designation.DesignationQueries;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Attachment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Calendar files of activities that were announced; the callers check who may have them. */
@Component
public class Calendars {
    private static final String CANCEL = "text/calendar;method=CANCEL;charset=UTF-8";
    private static final String PUBLISH = "text/calendar;method=PUBLISH;charset=UTF-8";
    private final JdbcClient jdbc;
    private final AgendaQueries agenda;
    private final DesignationQueries designations;
    private final CalendarFile file;
    private final Office office;

    Calendars(
            JdbcClient jdbc, AgendaQueries agenda, DesignationQueries designations, CalendarFile file, Office office) {
        this.jdbc = jdbc;
        this.agenda = agenda;
        this.designations = designations;
        this.file = file;
        this.office = office;
    }

    /** The file of an activity, to download: its sessions, and those that were removed since it was announced as canceled. */
    public String of(ActivityId activity) {
        return file.of(
                find(activity), CalendarFile.PUBLISH, sessions(activity), dropped(activity), agenda.versions(activity));
    }

    /** The same with a mail, which updates the events that a calendar has. */
    public Attachment updated(ActivityId activity) {
        return attachment(find(activity), PUBLISH, of(activity));
    }

    /** Takes what is ahead of a canceled activity out of calendars; empty where everything was held. */
    public Optional<Attachment> cancellation(ActivityId activity) {
        var ahead = ahead(activity);
        if (ahead.isEmpty() && !sessions(activity).isEmpty()) return Optional.empty();
        var entry = find(activity);
        var written = file.of(entry, CalendarFile.CANCEL, ahead, List.of(), agenda.versions(activity));
        return Optional.of(attachment(entry, CANCEL, written));
    }

    /** Takes the sessions that were removed since the activity was announced out of calendars; empty where there are none. */
    public Optional<Attachment> canceledSessions(ActivityId activity) {
        var dropped = dropped(activity);
        if (dropped.isEmpty()) return Optional.empty();
        var entry = find(activity);
        var written = file.of(entry, CalendarFile.CANCEL, List.of(), dropped, agenda.versions(activity));
        return Optional.of(attachment(entry, CANCEL, written));
    }

    /** The accredited sessions that have not begun, in their order: what began before a cancellation counts as held. */
    public List<AgendaItem> ahead(ActivityId activity) {
        var moments = office.moments();
        return sessions(activity).stream()
                .filter(item -> isAhead(item, moments))
                .toList();
    }

    private static boolean isAhead(AgendaItem item, Moments moments) {
        return item.begins().isAfter(moments.now());
    }

    private List<AgendaItem> sessions(ActivityId activity) {
        return agenda.of(activity).stream().filter(AgendaItem::isAccredited).toList();
    }

    private List<AgendaItem> dropped(ActivityId activity) {
        return designations
                .announcedAt(activity)
                .map(since -> agenda.dropped(activity, since))
                .orElse(List.of());
    }

    private static Attachment attachment(CalendarEntry entry, String type, String written) {
        return new Attachment(entry.number() + ".ics", type, written.getBytes(StandardCharsets.UTF_8));
    }

    private CalendarEntry find(ActivityId activity) {
        return jdbc.sql("select id, version, number, title, stage, starts_on, ends_on from v_activity where id = ?")
                .param(activity.value())
                .query(Rows.of(CalendarEntry.class))
                .optional()
                .orElseThrow(NotFound::new);
    }
}
