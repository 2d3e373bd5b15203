package org.baselinecme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.office.companies.CompanyForm;
import org.baselinecme.office.companies.CompanyId;
import org.baselinecme.office.companies.CompanyKind;
import org.baselinecme.office.companies.Ownership;
import org.baselinecme.planning.activities.ContentRole;
import org.baselinecme.planning.disclosures.DisclosureForm;
import org.baselinecme.planning.disclosures.DisclosureId;
import org.baselinecme.planning.disclosures.RelationshipForm;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;

/** Disclosures, companies and roster entries of a {@link TestOffice}. */
public final class TestDisclosures {
    private final TestOffice cast;
    private final Map<PersonId, DisclosureId> disclosed = new HashMap<>();

    TestDisclosures(TestOffice cast) {
        this.cast = cast;
    }

    /** Submits an empty disclosure unless the person has disclosed already. */
    public void nothingToDisclose(PersonId who) {
        if (!disclosed.containsKey(who)) disclose(who);
    }

    /** Submits a disclosure: pairs of company and nature, or nothing. */
    public void disclose(PersonId who, String... companiesAndNatures) {
        var rows = new ArrayList<RelationshipForm>();
        for (int i = 0; i < companiesAndNatures.length; i += 2)
            rows.add(new RelationshipForm(companiesAndNatures[i], companiesAndNatures[i + 1], ""));
        var seen = disclosed.containsKey(who) ? disclosed.get(who).toString() : "";
        var form = new DisclosureForm(seen, rows.isEmpty() ? "nothing" : "some", rows);
        disclosed.put(who, cast.as(who, me -> cast.services().disclosures().submit(me, form)));
    }

    /** A company that a disclosure names, classified by the reviewer. */
    public CompanyId company(String name, CompanyKind kind, Ownership held) {
        var form = new CompanyForm(0, name, kind, held, "It makes and sells products.", "");
        return cast.as(cast.tanaka(), me -> {
            var id = cast.services().companies().named(me, name);
            cast.services().companies().determine(me, id, form);
            return id;
        });
    }

    /** A company name that no other test uses. */
    public String uniqueName(String company) {
        return company + " " + UUID.randomUUID();
    }

    /** In planning by Dr Khan, who has nothing to disclose. */
    public ActivityId planned() {
        var activity = cast.accepted();
        cast.let(cast.drKhan(), me -> cast.services().activities().startPlanning(me, activity));
        return activity;
    }

    /** With approved needs and the learner as faculty. */
    public ActivityId withFaculty() {
        var activity = cast.accepted();
        addFaculty(activity, cast.petrov());
        return activity;
    }

    /** Adds a person to the roster as faculty and returns the id of the entry. */
    public UUID addFaculty(ActivityId activity, PersonId person) {
        return cast.as(cast.rahmani(), me -> cast.services().roster().add(me, activity, person, ContentRole.FACULTY));
    }
}
