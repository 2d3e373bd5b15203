package org.baselinecme.credit.credit;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The list of the awards of an activity, for staff. */
@Service
@Transactional(readOnly = true)
public class ActivityAwards {
    private final Standings standings;
    private final AwardList awards;
    private final ListReader reader;

    ActivityAwards(Standings standings, AwardList awards, ListReader reader) {
        this.standings = standings;
        this.awards = awards;
        this.reader = reader;
    }

    /** A page of the awards, newest first unless asked otherwise. */
    @Needs(Duty.CORRECT_CREDIT)
    Page of(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        return new Page(place, reader.page(me, AwardList.LIST, awards.of(place), address));
    }

    /** Awards of an activity. */
    record Page(Standing place, ListPage list) {}
}
