package org.baselinecme.planning.designation;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.DepartureConsequences;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.agenda.AgendaItem;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Component;

/**
 * Whoever was in control of a session when it began counts for its credit (R1): a person who is not cleared doesn't leave the
 * roster after that, as nobody would hold the credit back any longer.
 */
@Component
class UnclearedDepartures implements DepartureConsequences {
    private final AgendaQueries agenda;
    private final LearnerDisclosures disclosures;
    private final People people;
    private final Office office;

    UnclearedDepartures(AgendaQueries agenda, LearnerDisclosures disclosures, People people, Office office) {
        this.agenda = agenda;
        this.disclosures = disclosures;
        this.people = people;
        this.office = office;
    }

    /** {@link Refused} for a person who is not cleared and was in control of a session that has begun; otherwise nothing. */
    @Override
    public List<Objection> of(Contributor leaving, Stage stage) {
        var now = office.moments().now();
        var uncleared = disclosures.uncleared(leaving.activity());
        var items = ContentClearance.accredited(agenda, leaving.activity());
        items.stream()
                .filter(item -> !item.begins().isAfter(now))
                .filter(item -> ContentClearance.controls(
                        ContentClearance.isInEverySession(leaving), leaving.person(), item, items))
                .filter(item -> uncleared.apply(item.begins()).stream()
                        .anyMatch(one -> one.id().equals(leaving.id())))
                .findFirst()
                .ifPresent(item -> {
                    throw new Refused(List.of(held(leaving, item)));
                });
        return List.of();
    }

    private Objection held(Contributor leaving, AgendaItem item) {
        var name = people.names(List.of(leaving.person())).getOrDefault(leaving.person(), "");
        return Objection.blocking(
                "roster.uncleared-held", "/activities/" + leaving.activity() + "/people", name, item.title());
    }
}
