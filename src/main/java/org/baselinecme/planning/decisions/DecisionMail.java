package org.baselinecme.planning.decisions;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.planning.activities.ActivityMoved;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.needs.NeedsEvent;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the people who plan an activity that its needs were returned, that it was declined, or returned to planning. */
@Component
class DecisionMail {
    private final JdbcClient jdbc;
    private final Contributors contributors;
    private final Inbox inbox;

    DecisionMail(JdbcClient jdbc, Contributors contributors, Inbox inbox) {
        this.contributors = contributors;
        this.jdbc = jdbc;
        this.inbox = inbox;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void returned(NeedsEvent.NeedsReturned returned) {
        var place = place(returned.activity());
        var page = new LinkTarget("/activities/" + returned.activity() + "/needs", "activity.needs.read");
        var comments = String.join("\n\n", returned.comments());
        tell(List.of(place.owner()), "needs-returned", comments, returned.by(), page, place);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void moved(ActivityMoved moved) {
        var why = moved.why();
        if (why == null) return;
        var page = new LinkTarget("/activities/" + moved.activity(), "decisions.activity");
        var place = place(moved.activity());
        if (moved.to() == Stage.DECLINED)
            tell(List.of(place.owner()), "activity-declined", why, moved.by(), page, place);
        else if (moved.to() == Stage.PLANNING && moved.from() == Stage.IN_REVIEW)
            tell(planners(place), "returned-to-planning", why, moved.by(), page, place);
    }

    private void tell(
            List<PersonId> people, String letter, String words, PersonId by, LinkTarget page, Standing place) {
        people.stream()
                .filter(person -> !person.equals(by))
                .map(person -> PersonalMessage.of(person, letter, words, by, page, place.title(), place.number()))
                .forEach(message -> inbox.deliver(message.forStaffOf(place)));
    }

    private List<PersonId> planners(Standing place) {
        var planners = contributors.of(place.activity()).stream()
                .filter(one -> one.role().isPlanner())
                .map(Contributor::person);
        return Stream.concat(Stream.of(place.owner()), planners).distinct().toList();
    }

    private Standing place(ActivityId activity) {
        return jdbc.sql("select id as activity, department, owner, number, title from v_activity where id = ?")
                .param(activity.value())
                .query(Rows.of(Standing.class))
                .single();
    }
}
