package org.baselinecme.planning.faculty;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.Contributors;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles what staff see of the faculty of an activity. */
@Service
@Transactional(readOnly = true)
public class FacultyPages {
    private static final Set<ContentRole> ROLES =
            EnumSet.of(ContentRole.FACULTY, ContentRole.AUTHOR, ContentRole.MODERATOR);

    private final Standings standings;
    private final Contributors contributors;
    private final MaterialStates materials;
    private final AgreementStates agreements;
    private final People people;
    private final Office office;

    FacultyPages(
            Standings standings,
            Contributors contributors,
            MaterialStates materials,
            AgreementStates agreements,
            People people,
            Office office) {
        this.standings = standings;
        this.contributors = contributors;
        this.materials = materials;
        this.agreements = agreements;
        this.people = people;
        this.office = office;
    }

    /** The faculty of an activity with their agreements, and the sessions with their materials. */
    @Needs(Duty.SEE_ACTIVITIES)
    FacultyPage of(Me me, ActivityId activity) {
        var place = standings.seenBy(me, activity);
        var sessions = materials.of(activity);
        var roster = contributors.of(activity);
        var faculty = Stream.concat(
                        roster.stream().filter(FacultyPages::isFaculty).map(Contributor::person),
                        sessions.stream().flatMap(one -> one.item().faculty().stream()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var names = people.names(List.copyOf(faculty));
        return new FacultyPage(
                place,
                people(activity, faculty, names),
                sessions.stream().map(one -> session(one, names)).toList(),
                agreements.inForce().isPresent(),
                SessionFiles.mayRead(me, place),
                me.may(Duty.PLAN_AGENDA, place));
    }

    private static boolean isFaculty(Contributor one) {
        return ROLES.contains(one.role());
    }

    private List<FacultyPage.Person> people(
            ActivityId activity, Collection<PersonId> faculty, Map<PersonId, String> names) {
        var accepted = agreements.of(activity);
        return faculty.stream()
                .map(person -> new FacultyPage.Person(
                        names.getOrDefault(person, ""), accepted.getOrDefault(person, AgreementState.OPEN)))
                .sorted(Comparator.comparing(FacultyPage.Person::name))
                .toList();
    }

    private FacultyPage.Session session(MaterialStates.SessionMaterials one, Map<PersonId, String> names) {
        var item = one.item();
        return new FacultyPage.Session(
                item.id().toString(),
                item.title(),
                item.time().on(office.moments()),
                item.faculty().stream()
                        .map(person -> names.getOrDefault(person, ""))
                        .sorted()
                        .collect(Collectors.joining("; ")),
                one.states());
    }
}
