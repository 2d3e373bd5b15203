package org.baselinecme.office.grants;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.AccountLookup;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Deputies of the people who review disclosures, so that an office with one reviewer is not blocked (R3). */
@Service
@Transactional
public class Deputies {
    private static final String PAGE = "/deputies";
    private static final int MOST_DAYS = 366;
    private final AccessGrantRepository grants;
    private final AccountLookup accounts;
    private final DeputyQueries queries;
    private final Office office;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Deputies(
            AccessGrantRepository grants,
            AccountLookup accounts,
            DeputyQueries queries,
            Office office,
            ApplicationEventPublisher events,
            Clock clock) {
        this.grants = grants;
        this.accounts = accounts;
        this.queries = queries;
        this.office = office;
        this.events = events;
        this.clock = clock;
    }

    /** Returns everybody who reviews now, for good or for a time. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    List<DeputyRow> list(Me me) {
        var moments = office.moments();
        return queries.reviewers(clock.instant()).stream()
                .map(reviewer -> DeputyRow.of(reviewer, moments))
                .toList();
    }

    /** Returns people with an account whose name contains this part. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    List<Candidate> find(Me me, String part) {
        return part.isBlank() ? List.of() : queries.candidates(part.strip());
    }

    /**
     * Lets a person review in the whole office up to and including a day. {@link Refused} for a day that has passed or is
     * more than a year ahead, for a person without an account, and for one who reviews already.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void name(Me me, PersonId person, LocalDate last) {
        var moments = office.moments();
        if (last.isBefore(moments.today()) || last.isAfter(moments.today().plusDays(MOST_DAYS)))
            throw refused("deputy.day", PAGE);
        if (!accounts.isOpen(person)) throw refused("deputy.no-account", PAGE);
        var now = clock.instant();
        if (grants.isHeldInOffice(person, Role.with(Duty.REVIEW_DISCLOSURES), now))
            throw refused("deputy.already", PAGE);
        var until = last.plusDays(1).atStartOfDay(moments.zone()).toInstant();
        var grant = grants.saveAndFlush(new AccessGrant(person, Grant.office(Role.deputy()), now, until));
        events.publishEvent(grant.nameDeputy(me.person()));
    }

    /** Ends a deputy's time early; {@link NotFound} for a person who reviews for good. */
    @Needs(Duty.OPEN_ACCOUNTS)
    public void end(Me me, UUID grant) {
        var deputy = grants.findWithLockById(grant).orElseThrow(NotFound::new);
        events.publishEvent(deputy.endDeputy(me.person(), clock.instant()));
    }

    private static Refused refused(String key, String mend) {
        return new Refused(List.of(Objection.blocking(key, mend)));
    }

    /**
     * A person who reviews.
     *
     * @param until their last day; empty for who reviews for good
     */
    record DeputyRow(UUID id, String name, String until) {
        static DeputyRow of(DeputyQueries.Reviewer reviewer, Moments moments) {
            var until = reviewer.untilAt();
            if (until == null) return new DeputyRow(reviewer.id(), reviewer.name(), "");
            var last = until.minusSeconds(1).atZone(moments.zone()).toLocalDate();
            return new DeputyRow(reviewer.id(), reviewer.name(), moments.day(last));
        }

        public boolean isDeputy() {
            return !until.isEmpty();
        }
    }

    /** A person who could become deputy. */
    record Candidate(UUID id, String name) {}
}
