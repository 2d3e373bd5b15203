package org.baselinecme.delivery.cancellation;

import java.util.List;
import java.util.UUID;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.activities.ActivityMoved;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.calendar.Calendars;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells everyone concerned that an activity is canceled, once each: who is registered or on the waiting list, its owner, and
 * everyone on its roster. In the transaction of the cancellation, so that everybody is told or nothing is canceled.
 */
@Component
class CancellationMail {
    /** One message a person, and one a mail address: a guest may have been entered twice. */
    private static final String CONCERNED = """
            select distinct on (coalesce(lower(coalesce(p.email, g.address)), cast(o.root as text))) o.root as value
            from (
              select person from v_registration where activity = :activity
              union select person from v_roster_now where activity = :activity
              union select owner from v_activity where id = :activity
            ) c join v_person_root o on o.person = c.person
            join v_person p on p.id = o.root left join v_guest g on g.person = o.root
            where o.root <> :by
            order by coalesce(lower(coalesce(p.email, g.address)), cast(o.root as text)), p.email nulls last, o.root
            """;

    private final JdbcClient jdbc;
    private final Inbox inbox;
    private final Calendars calendars;
    private final CanceledSessions sessions;
    private final Office office;
    private final Addresses addresses;

    CancellationMail(
            JdbcClient jdbc,
            Inbox inbox,
            Calendars calendars,
            CanceledSessions sessions,
            Office office,
            Addresses addresses) {
        this.jdbc = jdbc;
        this.inbox = inbox;
        this.calendars = calendars;
        this.sessions = sessions;
        this.office = office;
        this.addresses = addresses;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(ActivityMoved moved) {
        if (moved.to() == Stage.CANCELLED || moved.to() == Stage.WITHDRAWN) tell(moved);
    }

    private void tell(ActivityMoved moved) {
        var concerned = concerned(moved.activity(), moved.by());
        if (concerned.isEmpty()) return;
        var canceled = canceled(moved.activity());
        var attached =
                canceled.announced() ? calendars.cancellation(moved.activity()).orElse(null) : null;
        var page = canceled.announced() ? "/catalog/" + canceled.number() : "/";
        var target = new LinkTarget(page, canceled.announced() ? "registration.activity" : "home.title");
        var why = moved.why() == null ? "" : moved.why();
        var lines = sessions.lines(moved.activity(), canceled);
        for (var person : concerned)
            inbox.deliver(PersonalMessage.of(
                            person,
                            "activity-canceled",
                            why,
                            moved.by(),
                            target,
                            canceled.title(),
                            canceled.number(),
                            lines,
                            office.provider().name(),
                            addresses.contact())
                    .with(attached));
    }

    private List<PersonId> concerned(ActivityId activity, PersonId by) {
        return jdbc
                .sql(CONCERNED)
                .param("activity", activity.value())
                .param("by", by.value())
                .query(Rows.of(UUID.class))
                .list()
                .stream()
                .map(PersonId::new)
                .toList();
    }

    private CanceledActivity canceled(ActivityId activity) {
        return jdbc.sql("""
                        select a.number, a.title, a.starts_on, a.ends_on, a.is_public as announced
                        from v_activity a where a.id = ?
                        """)
                .param(activity.value())
                .query(Rows.of(CanceledActivity.class))
                .single();
    }
}
