package org.baselinecme.planning.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.stereotype.Component;

/**
 * Writes calendar files (RFC 5545): one event per session with a constant id, the office's time zone with its rules, and a
 * sequence that grows with every change, so that a calendar updates an event it has.
 */
@Component
class CalendarFile {
    private static final TimeZoneRegistry ZONES =
            TimeZoneRegistryFactory.getInstance().createRegistry();
    static final Method PUBLISH = new Method(Method.VALUE_PUBLISH);
    static final Method CANCEL = new Method(Method.VALUE_CANCEL);
    private final Office office;
    private final Addresses addresses;
    private final Clock clock;

    CalendarFile(Office office, Addresses addresses, Clock clock) {
        this.addresses = addresses;
        this.office = office;
        this.clock = clock;
    }

    /** Returns the file of an activity: its sessions, removed ones as canceled; its days where it has no session. */
    String of(
            CalendarEntry activity,
            Method method,
            List<AgendaItem> sessions,
            List<AgendaItem> dropped,
            Map<SlotId, Integer> versions) {
        var zone = office.provider().zone();
        var calendar =
                new Calendar().withDefaults().withProdId("-//Baseline//EN").getFluentTarget();
        var rules = ZONES.getTimeZone(zone.getId());
        calendar.add(method);
        if (rules != null) calendar.add(rules.getVTimeZone());
        if (sessions.isEmpty() && (dropped.isEmpty() || method == PUBLISH)) calendar.add(days(activity));
        for (var session : sessions)
            calendar.add(event(activity, session, versions.getOrDefault(session.id(), 0), activity.isCanceled(), zone));
        for (var session : dropped)
            calendar.add(event(activity, session, versions.getOrDefault(session.id(), 0), true, zone));
        return calendar.toString();
    }

    private VEvent event(CalendarEntry activity, AgendaItem session, int version, boolean canceled, ZoneId zone) {
        var title =
                session.title().equals(activity.title()) ? activity.title() : activity.title() + ": " + session.title();
        var event = new VEvent(
                moment(session.begins(), zone),
                moment(session.ends(), zone),
                activity.stage() == Stage.APPROVED ? activity.title() : title);
        if (!session.room().isEmpty()) event.add(new Location(session.room()));
        return finish(event, session.id().toString(), activity.isCanceled() ? version + 1 : version, canceled);
    }

    /** The moment in the zone, or in UTC where the zone has no rules. */
    private static Temporal moment(Instant at, ZoneId zone) {
        return ZONES.getTimeZone(zone.getId()) == null ? at : at.atZone(zone);
    }

    private VEvent days(CalendarEntry activity) {
        var event = new VEvent(activity.startsOn(), activity.endsOn().plusDays(1), activity.title());
        return finish(event, activity.id().toString(), activity.version(), activity.isCanceled());
    }

    private VEvent finish(VEvent event, String id, int version, boolean canceled) {
        event.getProperties(Property.DTSTAMP).forEach(event::remove);
        event.add(new DtStamp(clock.instant()));
        event.add(new Uid(id));
        event.add(new Organizer(URI.create("mailto:" + addresses.contact())));
        event.add(new Sequence(version));
        event.add(canceled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }
}
