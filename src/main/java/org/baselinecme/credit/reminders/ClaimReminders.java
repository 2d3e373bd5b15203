package org.baselinecme.credit.reminders;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.baselinecme.delivery.participation.RegistrationListScopes;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.PersonalMessage;
import org.baselinecme.office.links.LinkTarget;
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

/** Reminds selected learners to evaluate an activity and claim credit, each at most once a day. */
@Service
@Transactional
public class ClaimReminders {
    private static final LinkTarget PAGE = new LinkTarget("/my-cme", "nav.my-cme");
    private final Standings standings;
    private final RegistrationListScopes scopes;
    private final UnclaimedQueries queries;
    private final ClaimReminderRepository reminders;
    private final Inbox inbox;
    private final Office office;
    private final ApplicationEventPublisher events;

    ClaimReminders(
            Standings standings,
            RegistrationListScopes scopes,
            UnclaimedQueries queries,
            ClaimReminderRepository reminders,
            Inbox inbox,
            Office office,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.scopes = scopes;
        this.queries = queries;
        this.reminders = reminders;
        this.inbox = inbox;
        this.office = office;
        this.events = events;
    }

    /** Who of the selected people would be reminded, and why others would not. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    @Transactional(readOnly = true)
    Page page(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        return new Page(place, candidates(place, address), RegistrationListScopes.selection(address));
    }

    /** Reminds those who are due, and returns how many they are. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    int send(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        queries.lock(activity);
        var page = page(me, activity, address);
        var due = page.due();
        if (due.isEmpty()) return 0;
        var now = office.moments().now();
        for (var one : due) {
            inbox.deliver(PersonalMessage.of(
                    one.id(),
                    "claim-reminder",
                    "",
                    me.person(),
                    PAGE,
                    page.place().title()));
            reminders.saveAndFlush(new ClaimReminder(activity, one.id(), me.person(), now));
        }
        events.publishEvent(new ClaimRemindersSent(activity, due.size(), me.person(), now));
        return due.size();
    }

    private List<UnclaimedQueries.Candidate> candidates(Standing place, MultiValueMap<String, String> address) {
        var people = scopes.people(place, address);
        return queries.of(place.activity(), people, office.moments().now());
    }

    /**
     * The page that asks before learners are reminded.
     *
     * @param chosen the selected rows as fields of the form
     */
    record Page(Standing place, List<UnclaimedQueries.Candidate> candidates, List<ListParameter> chosen) {
        /** Those who are reminded. */
        public List<UnclaimedQueries.Candidate> due() {
            return candidates.stream().filter(one -> one.obstacle().isEmpty()).toList();
        }

        /** Names of the others, by the message key of the reason. */
        public Map<String, List<String>> others() {
            return candidates.stream()
                    .filter(one -> !one.obstacle().isEmpty())
                    .collect(Collectors.groupingBy(
                            UnclaimedQueries.Candidate::obstacle,
                            TreeMap::new,
                            Collectors.mapping(UnclaimedQueries.Candidate::name, Collectors.toList())));
        }
    }
}
