package org.baselinecme.office.people;

import java.time.Clock;
import java.util.List;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Reach;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The list of all people. Entries that were merged into another are omitted. */
@Service
@Transactional(readOnly = true)
public class PersonDirectory {
    private final DirectoryQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonDirectory(DirectoryQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    /** Returns one page of the people that match, by sort name. */
    @Needs(Duty.SEE_PEOPLE)
    DirectoryPage list(Me me, DirectoryFilter filter) {
        var total = queries.count(filter);
        var page = filter.pageOf(total);
        return new DirectoryPage(
                queries.rows(filter, keeper(me), DirectoryPage.ROWS, (page - 1) * DirectoryPage.ROWS), total, page);
    }

    /** Returns all the people that match, by sort name. */
    @Needs(Duty.SEE_PEOPLE)
    List<DirectoryPage.Row> all(Me me, DirectoryFilter filter) {
        return queries.rows(filter, keeper(me), Integer.MAX_VALUE, 0);
    }

    private static Reach keeper(Me me) {
        return me.reach(Duty.REGISTER_PEOPLE);
    }

    /** Enters many people at once, in one statement and one event. Each of them needs a department. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional
    public void registerAll(Me me, List<Registration> all) {
        queries.insert(all);
        events.publishEvent(new PeopleRegistered(PersonId.next(), all.size(), me.person(), clock.instant()));
    }
}
