package org.baselinecme.planning.faculty;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Component;

/** Reads the speaker agreement in force and who accepted it. Callers have checked access. */
@Component
class AgreementStates {
    private final SpeakerAgreementRepository agreements;
    private final FacultyQueries queries;
    private final Office office;

    AgreementStates(SpeakerAgreementRepository agreements, FacultyQueries queries, Office office) {
        this.agreements = agreements;
        this.queries = queries;
        this.office = office;
    }

    /** The version that faculty are asked to accept; empty where none is asked for. */
    Optional<SpeakerAgreement> inForce() {
        return agreements.findFirstByOrderByTurnDesc().filter(one -> !one.text().isEmpty());
    }

    /** Who accepted the agreement for an activity, by every id of theirs. */
    Map<PersonId, AgreementState> of(ActivityId activity) {
        var moments = office.moments();
        return queries.acceptances(activity).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        one -> new AgreementState(
                                moments.dated(one.getValue().at()),
                                one.getValue().version())));
    }
}
