package org.baselinecme.delivery.registrants;

import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Name badges of an activity; each list of them that leaves the product is recorded (R66). */
@Service
@Transactional
public class Badges {
    private final Standings standings;
    private final BadgeQueries queries;
    private final Office office;
    private final ApplicationEventPublisher events;

    Badges(Standings standings, BadgeQueries queries, Office office, ApplicationEventPublisher events) {
        this.standings = standings;
        this.queries = queries;
        this.office = office;
        this.events = events;
    }

    /** The badges of everybody with a place in person and of the faculty. */
    @Needs(Duty.KEEP_REGISTRATIONS)
    public Page export(Me me, ActivityId activity) {
        var place = standings.where(me, Duty.KEEP_REGISTRATIONS, activity);
        var all = queries.of(activity);
        events.publishEvent(new BadgesExported(
                activity, all.size(), me.person(), office.moments().now()));
        return new Page(place, office.provider().name(), all);
    }

    /** The badges of an activity. */
    record Page(Standing place, String provider, List<BadgeQueries.Badge> all) {
        private static final int A_SHEET = 8;
        private static final int LONGEST = 70;

        /** The badges of each sheet of labels. */
        public List<List<BadgeQueries.Badge>> sheets() {
            return IntStream.iterate(0, at -> at < all.size(), at -> at + A_SHEET)
                    .mapToObj(at -> all.subList(at, Math.min(at + A_SHEET, all.size())))
                    .toList();
        }

        /** The title of the activity, cut at a word where a badge has no room for it. */
        public String title() {
            var title = place.title();
            if (title.length() <= LONGEST) return title;
            var end = title.lastIndexOf(' ', LONGEST);
            return title.substring(0, end < 1 ? LONGEST : end) + "…";
        }
    }
}
