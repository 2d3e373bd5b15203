package org.baselinecme.planning.disclosures;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Loads and stores requests to disclose. */
interface DisclosureRequestRepository extends Repository<DisclosureRequest, UUID> {
    DisclosureRequest saveAndFlush(DisclosureRequest request);

    long countByContributor(UUID contributor);

    @Query("""
            select new org.baselinecme.planning.disclosures.DisclosureRequestRepository$LastRequest(r.contributor, max(r.at))
            from DisclosureRequest r where r.contributor in :contributors group by r.contributor
            """)
    List<LastRequest> findLast(Collection<UUID> contributors);

    @Query("""
            select new org.baselinecme.planning.disclosures.DisclosureRequestRepository$PendingRequests(
              r.person, count(r), max(r.at))
            from DisclosureRequest r where r.person in :people
              and not exists (select d from Disclosure d where d.person = r.person and d.submittedAt > r.at)
            group by r.person
            """)
    List<PendingRequests> findPending(Collection<PersonId> people);

    /** Makes other transactions that request the same person's disclosure wait until this one ends. */
    @Query(
            value = "select 1 from pg_advisory_xact_lock(hashtextextended('disclosure_request ' || :person, 0))",
            nativeQuery = true)
    int lock(String person);

    /** When each contributor was last requested to disclose; contributors without a request are omitted. */
    default Map<UUID, Instant> lastByContributor(Collection<UUID> contributors) {
        if (contributors.isEmpty()) return Map.of();
        return findLast(contributors).stream().collect(Collectors.toMap(LastRequest::contributor, LastRequest::at));
    }

    /**
     * The requests that each person has not answered by a disclosure yet, for whichever activity they were made: one
     * disclosure serves all. People without such a request are omitted.
     */
    default Map<PersonId, PendingRequests> pendingByPerson(Collection<PersonId> people) {
        if (people.isEmpty()) return Map.of();
        return findPending(people).stream().collect(Collectors.toMap(PendingRequests::person, Function.identity()));
    }

    /** The last request to a contributor. */
    record LastRequest(UUID contributor, Instant at) {}

    /** How many requests a person has not answered, and when the last one was made. */
    record PendingRequests(PersonId person, long times, Instant last) {}
}
