package org.baselinecme.planning.changes;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.baselinecme.planning.activities.Contributor;
import org.baselinecme.planning.activities.DepartureConsequences;
import org.baselinecme.planning.activities.Stage;
import org.baselinecme.planning.disclosures.LearnerDisclosures;
import org.baselinecme.planning.disclosures.LearnerDisclosures.PublicRelationship;
import org.baselinecme.platform.kernel.Objection;
import org.springframework.stereotype.Component;

/** Removing a person from an open activity removes relationships that learners were told of (Standard 3.5). */
@Component
class DisclosedDepartures implements DepartureConsequences {
    private static final Set<Stage> DISCLOSED = EnumSet.of(Stage.OPEN, Stage.DELIVERED, Stage.RECONCILING);
    private final LearnerDisclosures disclosures;

    DisclosedDepartures(LearnerDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    @Override
    public List<Objection> of(Contributor leaving, Stage stage) {
        if (!DISCLOSED.contains(stage)) return List.of();
        return disclosures.of(leaving.activity()).related().stream()
                .filter(person ->
                        person.id().equals(leaving.person()) && person.roles().size() == 1)
                .map(person -> Objection.advice(
                        "roster.withdraws",
                        null,
                        person.name(),
                        person.relationships().stream()
                                .map(PublicRelationship::company)
                                .distinct()
                                .collect(Collectors.joining(", "))))
                .toList();
    }
}
