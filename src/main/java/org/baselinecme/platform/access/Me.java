package org.baselinecme.platform.access;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.security.access.AccessDeniedException;

/**
 * The current person, with the grants in force at this request. Loaded from the database for every request, so that a
 * revoked grant ends at once.
 *
 * @param theme how pages look to this person: auto, light or dark
 * @param identities every id the office has entered this human being under; a guest who joined an account is the same person
 */
public record Me(PersonId person, String name, String theme, List<Grant> grants, List<PersonId> identities) {
    /** A person who was entered once. */
    public Me(PersonId person, String name, String theme, List<Grant> grants) {
        this(person, name, theme, grants, List.of(person));
    }

    /** Whether some grant brings this duty, wherever. */
    public boolean has(Duty duty) {
        return grants.stream().anyMatch(g -> g.duties().contains(duty));
    }

    /** Whether this duty may be done there. */
    public boolean may(Duty duty, Standing place) {
        return grants.stream().anyMatch(g -> g.duties().contains(duty) && g.covers(place, person));
    }

    /** Whether the activity may be seen at all. */
    public boolean reaches(Standing place) {
        return may(Duty.SEE_ACTIVITIES, place);
    }

    /** Returns the place when the duty may be done there; 403 otherwise. */
    public Standing demand(Duty duty, Standing place) {
        if (!may(duty, place)) throw new AccessDeniedException(duty.name());
        return place;
    }

    /** How far the duty reaches, for list queries. */
    public Reach reach(Duty duty) {
        return Reach.of(
                person, grants.stream().filter(g -> g.duties().contains(duty)).toList());
    }

    /** All duties, wherever they hold. */
    public Set<Duty> duties() {
        var all = EnumSet.noneOf(Duty.class);
        grants.forEach(g -> all.addAll(g.duties()));
        return all;
    }

    /** The same person, who also reads the activities on whose roster they are. */
    public Me contributingTo(List<ActivityId> activities) {
        var all = Stream.concat(grants.stream(), activities.stream().map(Grant::contributor))
                .toList();
        return new Me(person, name, theme, all, identities);
    }

    /** Whether the person works for the office, with a password. */
    public boolean isStaff() {
        return !isByLink() && grants.stream().anyMatch(g -> g.role().isOfStaff());
    }

    /** Whether the person is here without a password, by mail link, on a device that knows them, or as a guest. */
    public boolean isByLink() {
        return grants.stream().anyMatch(g -> g.role().isOfAVisit());
    }

    /** Whether the person has proven nothing: a guest whose address no mail link has confirmed. */
    public boolean isUnconfirmed() {
        return grants.stream().anyMatch(g -> g.role() == Role.GUEST);
    }

    /** Whether this is the person. */
    public boolean is(PersonId other) {
        return identities.contains(other);
    }
}
