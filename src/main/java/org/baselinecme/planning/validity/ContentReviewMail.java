package org.baselinecme.planning.validity;

import java.util.List;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends the note of a content review to the faculty it is written for; to the owner of the activity where there are none. */
@Component
class ContentReviewMail {
    private final JdbcClient jdbc;
    private final PresentationQueries presentations;
    private final Inbox inbox;

    ContentReviewMail(JdbcClient jdbc, PresentationQueries presentations, Inbox inbox) {
        this.jdbc = jdbc;
        this.presentations = presentations;
        this.inbox = inbox;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void reviewed(ContentReviewed reviewed) {
        var review = reviewed.review();
        if (review.note().isBlank()) return;
        var place = jdbc.sql("select id as activity, department, owner, number, title from v_activity where id = ?")
                .param(reviewed.activity().value())
                .query(Rows.of(Standing.class))
                .single();
        var faculty = presentations.find(reviewed.activity(), review.slot()).faculty().stream()
                .toList();
        var page = new LinkTarget("/activities/" + reviewed.activity() + "/content", "content.title");
        var letter = review.isAccepted() ? "content-noted" : "content-returned";
        for (var person : faculty.isEmpty() ? List.of(place.owner()) : faculty)
            inbox.deliver(PersonalMessage.of(
                            person, letter, review.note(), review.by(), page, reviewed.title(), place.title())
                    .forStaffOf(place));
    }
}
