package org.baselinecme.delivery.announcements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.baselinecme.delivery.participation.RegistrationLink;
import org.baselinecme.delivery.participation.RegistrationListScopes;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListParameter;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Messages of staff to selected people who are registered or wait for a seat. */
@Service
@Transactional
public class RegistrantMail {
    private final Standings standings;
    private final RegistrationListScopes scopes;
    private final Inbox inbox;
    private final Office office;
    private final ApplicationEventPublisher events;

    RegistrantMail(
            Standings standings,
            RegistrationListScopes scopes,
            Inbox inbox,
            Office office,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.scopes = scopes;
        this.inbox = inbox;
        this.office = office;
        this.events = events;
    }

    /** The page on which the message is written. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    @Transactional(readOnly = true)
    Page page(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        return new Page(place, scopes.people(place, address).size(), scopes.selection(address));
    }

    /** Delivers it to each person once, and returns how many there are. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    int send(Me me, ActivityId activity, MultiValueMap<String, String> address, Form form) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var people = scopes.people(place, address);
        if (people.isEmpty()) return 0;
        var page = RegistrationLink.of(place.number());
        for (var person : people)
            inbox.deliver(PersonalMessage.of(
                    person,
                    "to-registrants",
                    form.message().strip(),
                    me.person(),
                    page,
                    form.subject().strip(),
                    place.title()));
        events.publishEvent(new RegistrantsMailed(
                activity,
                people.size(),
                form.subject(),
                form.message(),
                me.person(),
                office.moments().now()));
        return people.size();
    }

    /**
     * The page on which the message is written.
     *
     * @param recipients how many people get it
     * @param chosen the selected rows as fields of the form
     */
    record Page(Standing place, int recipients, List<ListParameter> chosen) {}

    /** The form of a message. */
    record Form(
            @NotBlank @Size(max = 150) String subject,
            @NotBlank @Size(max = 4000) String message) {
        static final Form EMPTY = new Form("", "");
    }
}
