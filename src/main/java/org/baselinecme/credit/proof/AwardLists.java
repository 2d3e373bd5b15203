package org.baselinecme.credit.proof;

import java.util.List;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The awards of an activity for staff, as a list and as its files. */
@Service
@Transactional(readOnly = true)
public class AwardLists {
    private final Standings standings;
    private final AwardListScopes scopes;
    private final ListReader reader;

    AwardLists(Standings standings, AwardListScopes scopes, ListReader reader) {
        this.standings = standings;
        this.scopes = scopes;
        this.reader = reader;
    }

    /** A page of all awards of an activity, reversed ones included; the newest first unless asked otherwise. */
    @Needs(Duty.CORRECT_CREDIT)
    Page of(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        return new Page(place, reader.page(me, scopes.list(activity), scopes.of(place), address));
    }

    /** Writes the awards that match or are selected into a file. */
    @Needs(Duty.CORRECT_CREDIT)
    void export(Me me, ActivityId activity, MultiValueMap<String, String> address, ListFile file) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        reader.write(AwardList.WHOLE, scopes.of(place), address, file.named(place.number() + "-awards"));
    }

    /** The ids of selected awards, newest first. */
    @Needs(Duty.CORRECT_CREDIT)
    List<UUID> chosen(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        return reader.chosen(AwardList.WHOLE, scopes.of(place), address);
    }

    /** Awards of an activity. */
    record Page(Standing place, ListPage list) {}
}
