package org.baselinecme.delivery.registrants;

import java.util.UUID;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.Schedules;
import org.baselinecme.planning.calendar.Calendars;
import org.baselinecme.planning.calendar.Venues;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DateText;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people what staff did with their registration. */
@Component
class RegistrantMessages {
    private final Schedules schedules;
    private final Calendars calendars;
    private final Venues venues;
    private final Inbox inbox;
    private final Office office;
    private final ApplicationEventPublisher events;

    RegistrantMessages(
            Schedules schedules,
            Calendars calendars,
            Venues venues,
            Inbox inbox,
            Office office,
            ApplicationEventPublisher events) {
        this.schedules = schedules;
        this.calendars = calendars;
        this.venues = venues;
        this.inbox = inbox;
        this.office = office;
        this.events = events;
    }

    /** With the dates, a link that shows the registration, and the sessions for a calendar. */
    void confirm(Me me, Standing place, PersonId person, boolean streamed) {
        var schedule = schedules.of(place.activity());
        var venue = venues.of(place.activity());
        var dates = DateText.days(schedule.startsOn(), schedule.endsOn());
        inbox.deliver(PersonalMessage.of(
                        person,
                        "registration-confirmed",
                        "",
                        me.person(),
                        page(place),
                        place.title(),
                        dates,
                        venue,
                        streamed ? 2 : venue.isEmpty() ? 0 : 1)
                .with(calendars.updated(place.activity())));
    }

    void canceled(Me me, Standing place, PersonId person, String why) {
        inbox.deliver(
                PersonalMessage.of(person, "registration-canceled", why, me.person(), page(place), place.title()));
    }

    void record(Me me, ActivityId activity, UUID registration) {
        events.publishEvent(new ConfirmationResent(
                activity, registration, me.person(), office.moments().now()));
    }

    private static LinkTarget page(Standing place) {
        return new LinkTarget("/catalog/" + place.number() + "/registration", "registration.title");
    }
}
