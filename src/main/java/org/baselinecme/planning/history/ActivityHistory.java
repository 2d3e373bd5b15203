package org.baselinecme.planning.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.planning.activities.ActivityRecordValues;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.audit.Timeline;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Everything that was recorded of an activity, newest first, for who may see the activity. */
@Service
@Transactional(readOnly = true)
public class ActivityHistory {
    private final Standings standings;
    private final Timeline timeline;
    private final ActivityRecordValues values;
    private final HistoryScopes scopes;
    private final ListReader lists;

    ActivityHistory(
            Standings standings,
            Timeline timeline,
            ActivityRecordValues values,
            HistoryScopes scopes,
            ListReader lists) {
        this.standings = standings;
        this.timeline = timeline;
        this.values = values;
        this.scopes = scopes;
        this.lists = lists;
    }

    /** A page of the events that match. */
    @Needs(Duty.SEE_ACTIVITIES)
    Page of(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.seenBy(me, activity);
        var scope = scopes.of(me, place, timeline.choices(me, activity)).computed(rows -> computed(me, activity, rows));
        return new Page(place, lists.page(me, HistoryList.LIST, scope, address));
    }

    /** Writes all events that match into a file. */
    @Needs(Duty.SEE_ACTIVITIES)
    void file(Me me, ActivityId activity, MultiValueMap<String, String> address, ListFile file) {
        var place = standings.seenBy(me, activity);
        var scope = scopes.of(me, place, timeline.choices(me, activity)).computed(rows -> computed(me, activity, rows));
        lists.write(HistoryList.LIST, scope, address, file.named(place.number() + "-history"));
    }

    private Map<UUID, Map<String, Object>> computed(Me me, ActivityId activity, Collection<UUID> ids) {
        var events = timeline.events(me, activity, ids);
        var order = List.copyOf(events.keySet());
        var rows = values.rows(List.copyOf(events.values()));
        var all = new HashMap<UUID, Map<String, Object>>();
        for (var at = 0; at < order.size(); at++) {
            var row = rows.get(at);
            var sentence = values.sentence(row);
            all.put(
                    order.get(at),
                    Map.of(
                            HistoryList.EVENT,
                            sentence,
                            "file-event",
                            sentence,
                            HistoryList.CHANGES,
                            values.changes(row)));
        }
        return all;
    }

    /** Events of an activity. */
    record Page(Standing place, ListPage list) {}
}
