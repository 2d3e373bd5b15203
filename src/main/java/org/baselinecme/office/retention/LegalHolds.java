package org.baselinecme.office.retention;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Reason;
import org.baselinecme.platform.kernel.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Legal holds on the data of people. One on any entry of a person holds all of them. */
@Service
@Transactional
public class LegalHolds {
    private final LegalHoldRepository holds;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    LegalHolds(LegalHoldRepository holds, People people, Office office, ApplicationEventPublisher events) {
        this.holds = holds;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /** What stands against erasing anything of these entries of a person; empty where no hold is in force. */
    @Anyone
    @Transactional(readOnly = true)
    public List<Objection> objectionsTo(Collection<PersonId> entries) {
        return inForce(entries).stream()
                .map(hold -> Objection.blocking(
                        "hold.in-force", path(hold.person()), office.moments().dated(hold.setAt())))
                .toList();
    }

    /** Since when a hold is on a person, in words; empty where there is none. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    public String since(Me me, PersonId person) {
        return inForce(people.allOf(people.rootOf(person)))
                .map(hold -> office.moments().dated(hold.setAt()))
                .orElse("");
    }

    /** The holds on a person; {@link NotFound} for an unknown one. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    HoldPage of(Me me, PersonId person) {
        var entries = entries(person);
        var rows = holds.of(entries).stream().map(this::row).toList();
        return new HoldPage(entries.getFirst(), name(entries.getFirst()), rows, !entries.contains(me.person()));
    }

    /** All holds in force, the oldest first. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    public List<HoldPage.Row> inForce(Me me) {
        return holds.inForce().stream().map(this::row).toList();
    }

    /** Sets a hold, with the reason; {@link Refused} where one is in force. */
    @Needs(Duty.SET_UP_OFFICE)
    void set(Me me, PersonId person, String why) {
        var entries = locked(person);
        if (inForce(entries).isPresent()) throw refused("hold.set", person);
        var hold = holds.saveAndFlush(new LegalHold(entries.getFirst(), Reason.of(why), me.person(), now()));
        events.publishEvent(hold.set());
    }

    /** Lifts the holds in force, with the reason; {@link Refused} where there is none, and for one's own data. */
    @Needs(Duty.SET_UP_OFFICE)
    void lift(Me me, PersonId person, String why) {
        var entries = locked(person);
        if (entries.contains(me.person())) throw refused("hold.own", person);
        var reason = Reason.of(why);
        var lifted = holds.of(entries).stream().filter(LegalHold::isInForce).toList();
        if (lifted.isEmpty()) throw refused("hold.none", person);
        for (var hold : lifted) {
            var event = hold.lift(reason, me.person(), now());
            holds.saveAndFlush(hold);
            events.publishEvent(event);
        }
    }

    private Optional<LegalHold> inForce(Collection<PersonId> entries) {
        return holds.of(entries).stream().filter(LegalHold::isInForce).findFirst();
    }

    private List<PersonId> locked(PersonId person) {
        var entries = entries(person);
        people.lock(entries.getFirst());
        return entries;
    }

    private List<PersonId> entries(PersonId person) {
        var root = people.rootOf(person);
        if (people.names(List.of(root)).isEmpty()) throw new NotFound();
        return people.allOf(root);
    }

    private HoldPage.Row row(LegalHold hold) {
        return new HoldPage.Row(
                hold.person(),
                name(hold.person()),
                hold.why(),
                name(hold.setBy()),
                office.moments().dated(hold.setAt()),
                hold.liftedAt() == null ? "" : office.moments().dated(hold.liftedAt()),
                name(hold.liftedBy()),
                hold.liftedWhy() == null ? "" : hold.liftedWhy());
    }

    private String name(@Nullable PersonId person) {
        return person == null ? "" : people.names(List.of(person)).getOrDefault(person, "");
    }

    private Instant now() {
        return office.moments().now();
    }

    private static String path(PersonId person) {
        return "/people/" + person + "/hold";
    }

    private static Refused refused(String key, PersonId person) {
        return new Refused(List.of(Objection.blocking(key, path(person))));
    }
}
