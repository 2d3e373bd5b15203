package org.baselinecme.office.people;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The people the office knows. */
@Service
@Transactional(readOnly = true)
public class People {
    private final PersonRepository repository;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final References references;

    People(
            PersonRepository repository,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock,
            References references) {
        this.references = references;
        this.repository = repository;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Enters a person. */
    @Needs(Duty.REGISTER_PEOPLE)
    @Transactional
    public PersonId register(Me me, Registration registration) {
        var id = PersonId.next();
        var person = repository.saveAndFlush(new Person(id, registration));
        events.publishEvent(person.register(me.person(), clock.instant()));
        return id;
    }

    /** Printed names with degrees, by id; ids nobody has are left out. */
    @Anyone
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        var names = new HashMap<PersonId, String>();
        var wanted = ids.stream().map(PersonId::value).distinct().toArray(UUID[]::new);
        if (wanted.length == 0) return names;
        jdbc.sql("select id, concat_ws(', ', name, nullif(credentials, '')) as name from person where id = any(?)")
                .param(wanted)
                .query(row -> {
                    names.put(new PersonId(row.getObject("id", UUID.class)), row.getString("name"));
                });
        return names;
    }

    /** People whose name holds this part, at most twelve, in the order of their sort names. */
    @Needs(Duty.KEEP_ROSTER)
    public List<PersonId> find(Me me, String part) {
        var like = "%"
                + part.toLowerCase(Locale.ROOT)
                        .replace("\\", "\\\\")
                        .replace("%", "\\%")
                        .replace("_", "\\_") + "%";
        return jdbc.sql("""
                        select id from person p where (lower(name) like :like or lower(sort_name) like :like)
                          and not exists (select from guest g where g.person = p.id and g.confirmed_at is null)
                        order by sort_name, id limit 12
                        """)
                .param("like", like)
                .query((row, i) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Where the office writes to a person; empty where it does not know. */
    @Anyone
    public Optional<String> address(PersonId id) {
        return jdbc.sql("select email from person where id = ? and email is not null")
                .param(id.value())
                .query((row, i) -> row.getString("email"))
                .optional();
    }

    /** Who somebody is, however often they were entered: nothing is re-pointed, so ask for the root before comparing. */
    @Anyone
    public PersonId rootOf(PersonId id) {
        return jdbc.sql("select root from person_root where person = ?")
                .param(id.value())
                .query((row, i) -> new PersonId(row.getObject("root", UUID.class)))
                .optional()
                .orElse(id);
    }

    /** Every id this human being was ever entered under, the root first: what is asked of one is asked of all. */
    @Anyone
    public List<PersonId> allOf(PersonId id) {
        var all = jdbc.sql("""
                        with recursive down (id, depth) as (
                          select root, 0 from person_root where person = ?
                          union all
                          select m.from_person, down.depth + 1 from down
                            join person_merge m on m.into_person = down.id and m.undone_at is null)
                        select id from down order by depth, id
                        """)
                .param(id.value())
                .query((row, i) -> new PersonId(row.getObject("id", UUID.class)))
                .list();
        return all.isEmpty() ? List.of(id) : all;
    }

    /** Where somebody's clocks are, if they said so. */
    @Anyone
    public Optional<ZoneId> zoneOf(PersonId id) {
        return jdbc.sql("select zone from person where id = ? and zone is not null")
                .param(id.value())
                .query((row, i) -> ZoneId.of(row.getString("zone")))
                .optional();
    }

    /** One's own particulars. */
    @AnyoneWithAccount
    ProfileForm profile(Me me) {
        return find(me).form();
    }

    /** Changes one's own profile; refuses when it was changed since the page was opened. */
    @AnyoneWithAccount
    @Transactional
    void changeProfile(Me me, ProfileForm form) {
        references.demand(ReferenceList.PROFESSION, List.of(form.profession()));
        var person = find(me);
        if (person.isStale(form.version())) throw new OptimisticLockingFailureException("profile");
        person.changeProfile(form, me.person(), clock.instant()).ifPresent(events::publishEvent);
    }

    private Person find(Me me) {
        return repository.findById(me.person()).orElseThrow(NotFound::new);
    }
}
