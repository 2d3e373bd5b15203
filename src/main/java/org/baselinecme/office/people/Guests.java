package org.baselinecme.office.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.AnyoneSignedIn;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People who entered themselves, and how they turn out to be somebody the office knows. A typed address opens nothing. */
@Service
@Transactional
public class Guests {
    /** How long a form that was sent twice makes one person. */
    private static final Duration TWICE = Duration.ofMinutes(10);

    private static final String LOOSE = """
            from guest g join person p on p.id = g.person where g.confirmed_at is null
              and not exists (select from person_merge m where m.from_person = g.person and m.undone_at is null)
            """;
    private final PersonRepository repository;
    private final JdbcClient jdbc;
    private final References references;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Guests(
            PersonRepository repository,
            JdbcClient jdbc,
            References references,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.jdbc = jdbc;
        this.references = references;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters somebody who says who they are. The address is kept apart, whoever has it.
     *
     * @param ticket the form it came by; a duplicate key when the same form is on its way already
     */
    @Anyone
    public PersonId enter(UUID ticket, Newcomer said) {
        references.demand(ReferenceList.PROFESSION, List.of(said.profession()));
        var id = PersonId.next();
        var now = clock.instant();
        var person = repository.saveAndFlush(new Person(id, said.toRegistration()));
        jdbc.sql("insert into guest (person, address, ticket, at) values (?, ?, ?, ?)")
                .params(id.value(), said.address(), ticket, at(now))
                .update();
        events.publishEvent(person.enter(now));
        return id;
    }

    /** Whom this very form made a moment ago, with the same address. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<PersonId> entered(UUID ticket, String address) {
        return jdbc.sql("select g.person " + LOOSE + " and g.ticket = ? and lower(g.address) = lower(?) and g.at > ?")
                .params(ticket, address, at(clock.instant().minus(TWICE)))
                .query((row, i) -> person(row, "person"))
                .optional();
    }

    /** Whether this is a guest whose address nobody has proven: nothing is theirs but what they do now. */
    @Anyone
    @Transactional(readOnly = true)
    public boolean isUnproven(PersonId person) {
        return jdbc.sql("select exists (select " + LOOSE + " and g.person = ?)")
                .param(person.value())
                .query(Boolean.class)
                .single();
    }

    /** What a guest typed: good to write to, and proof of nothing. */
    @Anyone
    @Transactional(readOnly = true)
    public Optional<String> typedAddress(PersonId guest) {
        return jdbc.sql("select address from guest where person = ?")
                .param(guest.value())
                .query(String.class)
                .optional();
    }

    /** Who was entered with this address and is nobody else yet, the newest first. Only for who has proven it. */
    @Anyone
    @Transactional(readOnly = true)
    public List<Entry> enteredWith(String address) {
        return jdbc.sql("select g.person, p.name, p.profession, g.address, g.at " + LOOSE
                        + " and lower(g.address) = lower(?) order by g.at desc, g.person desc limit 20")
                .param(address)
                .query((row, i) -> new Entry(
                        person(row, "person"),
                        row.getString("name"),
                        row.getString("profession"),
                        row.getString("address"),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** The address is mine, and nobody else has it: from now on I can come again by mail. A duplicate key if somebody has. */
    @AnyoneSignedIn
    public void confirm(Me me, String proven) {
        mustBeEntered(me.person(), proven);
        var now = clock.instant();
        var person = repository.findById(me.person()).orElseThrow(NotFound::new);
        var confirmed = person.confirm(proven, now);
        repository.saveAndFlush(person);
        jdbc.sql("update guest set confirmed_at = ? where person = ?")
                .params(at(now), me.person().value())
                .update();
        events.publishEvent(confirmed);
    }

    /** That guest was me: nothing is rewritten, but whatever is asked of me is asked of both. */
    @AnyoneSignedIn
    public void join(Me me, PersonId guest, String proven) {
        if (me.is(guest)) throw new NotFound();
        mustBeEntered(guest, proven);
        var now = clock.instant();
        jdbc.sql("insert into person_merge (id, from_person, into_person, by, at) values (?, ?, ?, ?, ?)")
                .params(
                        Ids.next(),
                        guest.value(),
                        me.person().value(),
                        me.person().value(),
                        at(now))
                .update();
        events.publishEvent(new GuestEvent.PeopleJoined(guest, me.person(), me.person(), now));
    }

    private void mustBeEntered(PersonId guest, String proven) {
        var entered = jdbc.sql("select exists (select " + LOOSE + " and g.person = ? and lower(g.address) = lower(?))")
                .params(guest.value(), proven)
                .query(Boolean.class)
                .single();
        if (!entered) throw new NotFound();
    }

    private static PersonId person(ResultSet row, String column) throws SQLException {
        return new PersonId(row.getObject(column, UUID.class));
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    /** A guest as they entered themselves; the profession is a code of the list {@code profession}. */
    public record Entry(PersonId person, String name, String profession, String address, Instant at) {}
}
