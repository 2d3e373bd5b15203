package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Directors see the product as another person does, to help them. What they see is not theirs to change, and it is recorded. */
@Service
@Transactional
public class PersonViews {
    private final PersonViewRepository repository;
    private final MeLoader loader;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    /** Whether this request shows the product as another person sees it. */
    public static boolean isOne(HttpServletRequest request) {
        return request.getAttribute(ViewedPerson.VIEWING) != null;
    }

    PersonViews(
            PersonViewRepository repository,
            MeLoader loader,
            Office office,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.loader = loader;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /** Begins. {@link NotFound} for a person without an open account; {@link Refused} for a director, oneself included. */
    @Needs(Duty.OPEN_ACCOUNTS)
    ViewedPerson start(Me me, PersonId person) {
        var seen = loader.person(person.value()).orElseThrow(NotFound::new);
        if (me.is(person) || seen.has(Duty.OPEN_ACCOUNTS))
            throw new Refused(List.of(Objection.blocking("view.director", "/accounts/" + person)));
        var view = new PersonView(me.person(), person, clock.instant());
        var started = view.start();
        repository.saveAndFlush(view);
        events.publishEvent(started);
        return new ViewedPerson(view.getId(), me.person().value(), person.value(), view.untilAt());
    }

    /**
     * As whom this request is answered: the other person, with what they may do now. Empty where the time is over, which is recorded,
     * where I am no director any more, and where the other person became one or has no account any more.
     */
    @Anyone
    Optional<Shown> shown(Me me, ViewedPerson viewed) {
        if (!clock.instant().isBefore(viewed.until())) {
            end(viewed);
            return Optional.empty();
        }
        if (!me.has(Duty.OPEN_ACCOUNTS)) return Optional.empty();
        return loader.person(viewed.person())
                .filter(seen -> !seen.has(Duty.OPEN_ACCOUNTS))
                .map(seen -> new Shown(
                        seen,
                        new ViewedPerson.Notice(seen.name(), office.moments().zoned(viewed.until()))));
    }

    /** The person who is shown, and what the strip above their pages says. */
    record Shown(Me me, ViewedPerson.Notice notice) {}

    /** Ends what I see as another person; nothing where I see as myself. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void stop(Me me, Optional<ViewedPerson> viewed) {
        viewed.ifPresent(this::end);
    }

    private void end(ViewedPerson viewed) {
        repository
                .findWithLockById(viewed.view())
                .flatMap(view -> view.end(clock.instant()))
                .ifPresent(events::publishEvent);
    }
}
