package org.baselinecme.office.people;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The list of all people. Entries that were merged into another are omitted. */
@Service
@Transactional(readOnly = true)
public class PersonDirectory {
    private final DirectoryQueries queries;
    private final ListReader lists;
    private final Office office;
    private final References references;
    private final DuplicateCount duplicates;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonDirectory(
            DirectoryQueries queries,
            ListReader lists,
            Office office,
            References references,
            DuplicateCount duplicates,
            ApplicationEventPublisher events,
            Clock clock) {
        this.queries = queries;
        this.lists = lists;
        this.office = office;
        this.references = references;
        this.duplicates = duplicates;
        this.events = events;
        this.clock = clock;
    }

    /** Returns a page of the people that match, by sort name unless asked otherwise. */
    @Needs(Duty.SEE_PEOPLE)
    ListPage list(Me me, MultiValueMap<String, String> address) {
        return lists.page(me, DirectoryQueries.LIST, scope(me), address);
    }

    /** Returns how many people whose records I keep were probably entered twice; nobody for those who only see people. */
    @Needs(Duty.SEE_PEOPLE)
    int duplicates(Me me) {
        return me.has(Duty.REGISTER_PEOPLE) ? duplicates.likely(me) : 0;
    }

    /** Writes all the people that match into a file. */
    @Needs(Duty.SEE_PEOPLE)
    void file(Me me, MultiValueMap<String, String> address, ListFile file) {
        lists.write(DirectoryQueries.LIST, scope(me), address, file.named("people"));
    }

    private ListScope scope(Me me) {
        var keeper = me.reach(Duty.REGISTER_PEOPLE);
        return ListScope.all("/people", office.moments())
                .with("keeperOffice", keeper.office())
                .with("keeperDepartments", keeper.departments().toArray(UUID[]::new))
                .choices("profession", references.choices(ReferenceList.PROFESSION))
                .choices("department", office.departmentChoices());
    }

    /** Enters many people at once, in one statement and one event. Each of them needs a department. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional
    public void registerAll(Me me, List<Registration> all) {
        queries.insert(all);
        events.publishEvent(new PeopleRegistered(PersonId.next(), all.size(), me.person(), clock.instant()));
    }

    /** Says how many people were probably entered twice. Implemented by the module that finds them. */
    public interface DuplicateCount {
        /** Pairs of likely duplicates among the people whose records I keep; a hundred at most. */
        int likely(Me me);
    }
}
