package org.baselinecme.delivery.participation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListParameter;
import org.baselinecme.platform.lists.ListReader;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** The part of the list of registrations that belongs to an activity. The caller has checked access to it. */
@Component
public class RegistrationListScopes {
    private static final List<Choice> STATES = List.of(
            Choice.state("REGISTERED", "registration.registered", "ok"),
            Choice.state("WAITING", "registration.waiting", "wait"),
            Choice.state("WITHDRAWN", "registration.is-withdrawn", "quiet"));
    private final OfferedActivityQueries activities;
    private final References references;
    private final Office office;
    private final RegistrationListQueries queries;
    private final ListReader reader;

    RegistrationListScopes(
            OfferedActivityQueries activities,
            References references,
            Office office,
            RegistrationListQueries queries,
            ListReader reader) {
        this.queries = queries;
        this.reader = reader;
        this.activities = activities;
        this.references = references;
        this.office = office;
    }

    ListScope of(Standing place) {
        var path = "/activities/" + place.activity() + "/registrations";
        return ListScope.all(path, office.moments())
                .filedAt(path + "/list")
                .with("activity", place.activity().value())
                .with("number", place.number())
                .choices("profession", references.choices(ReferenceList.PROFESSION))
                .choices("confirmed", Choice.yesAndNo())
                .choices("status", STATES)
                .choices("walk-in", Choice.yesAndNo())
                .choices("way", ways());
    }

    private static List<Choice> ways() {
        return List.of(AttendanceMode.values()).stream()
                .map(way -> Choice.message(way.name(), way.message()))
                .toList();
    }

    /** The ids of selected registrations, withdrawn ones included. */
    public List<UUID> registrations(Standing place, MultiValueMap<String, String> address) {
        return reader.chosen(RegistrationListQueries.LIST, of(place), address);
    }

    /** The people behind selected registrations, once each, without those who withdrew. */
    public List<PersonId> people(Standing place, MultiValueMap<String, String> address) {
        var chosen = reader.chosen(RegistrationListQueries.LIST, of(place), address);
        return chosen.isEmpty() ? List.of() : queries.people(chosen);
    }

    /** The selection of rows in an address, as fields of a form. */
    public List<ListParameter> selection(MultiValueMap<String, String> address) {
        return reader.selection(RegistrationListQueries.LIST, address);
    }

    /** The activity whose registrations are listed; {@link NotFound} where it does not exist. */
    OfferedActivity activity(ActivityId activity) {
        return activities.of(activity).orElseThrow(NotFound::new);
    }

    Instant now() {
        return office.moments().now();
    }

    LocalDate today() {
        return office.moments().today();
    }
}
