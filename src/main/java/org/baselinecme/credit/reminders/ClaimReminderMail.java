package org.baselinecme.credit.reminders;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Mails reminders to those of some people who are due, each at most once a day. The caller has checked access. */
@Component
class ClaimReminderMail {
    private static final LinkTarget PAGE = new LinkTarget("/my-cme", "nav.my-cme");
    private final UnclaimedQueries queries;
    private final ClaimReminderRepository reminders;
    private final Inbox inbox;
    private final Office office;
    private final ApplicationEventPublisher events;

    ClaimReminderMail(
            UnclaimedQueries queries,
            ClaimReminderRepository reminders,
            Inbox inbox,
            Office office,
            ApplicationEventPublisher events) {
        this.queries = queries;
        this.reminders = reminders;
        this.inbox = inbox;
        this.office = office;
        this.events = events;
    }

    /** Who of them would be reminded, and why others would not. */
    Candidates candidates(Standing place, Collection<PersonId> people) {
        return new Candidates(
                queries.of(place.activity(), people, office.moments().now()));
    }

    /** Reminds those who are due, and returns how many they are. */
    int send(Me me, Standing place, Collection<PersonId> people) {
        var activity = place.activity();
        queries.lock(activity);
        var due = candidates(place, people).due();
        if (due.isEmpty()) return 0;
        var now = office.moments().now();
        for (var one : due) {
            inbox.deliver(PersonalMessage.of(one.id(), "claim-reminder", "", me.person(), PAGE, place.title()));
            reminders.saveAndFlush(new ClaimReminder(activity, one.id(), me.person(), now));
        }
        events.publishEvent(new ClaimRemindersSent(activity, due.size(), me.person(), now));
        return due.size();
    }

    /** Selected people, by name. */
    record Candidates(List<UnclaimedQueries.Candidate> all) {
        /** Those who are reminded. */
        List<UnclaimedQueries.Candidate> due() {
            return all.stream().filter(one -> one.obstacle().isEmpty()).toList();
        }

        /** Names of the others, by the message key of the reason. */
        Map<String, List<String>> others() {
            return all.stream()
                    .filter(one -> !one.obstacle().isEmpty())
                    .collect(Collectors.groupingBy(
                            UnclaimedQueries.Candidate::obstacle,
                            TreeMap::new,
                            Collectors.mapping(UnclaimedQueries.Candidate::name, Collectors.toList())));
        }
    }
}
