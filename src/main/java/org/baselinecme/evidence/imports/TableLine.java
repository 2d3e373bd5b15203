package org.baselinecme.evidence.imports;

import java.util.List;
import java.util.Optional;
import org.baselinecme.evidence.measures.NewObservation;
import org.baselinecme.evidence.measures.ObservationForm;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table.
 *
 * @param number of the line in the file, from 1
 * @param shown its cells as they are in the file
 * @param entered the observation; null where the line cannot be read
 * @param leftOut whether it is a total that is left out
 */
record TableLine(
        long number,
        ObservationForm shown,
        List<ObservationForm.FieldFault> wrong,
        @Nullable NewObservation entered,
        NewObservation.DuplicateStatus status,
        boolean leftOut) {
    static TableLine of(long number, ObservationForm shown, ObservationForm meant, ObservationForm.Parsed parsed) {
        return new TableLine(
                number,
                shown,
                parsed.wrong(),
                NewObservation.of(meant, parsed).orElse(null),
                NewObservation.DuplicateStatus.NEW,
                false);
    }

    Optional<NewObservation> read() {
        return Optional.ofNullable(entered);
    }

    /** The same line as a total that is left out. */
    TableLine omitted() {
        return new TableLine(number, shown, List.of(), entered, NewObservation.DuplicateStatus.NEW, true);
    }

    TableLine with(NewObservation other, NewObservation.DuplicateStatus compared) {
        return new TableLine(number, shown, wrong, other, compared, leftOut);
    }

    /** Message keys of what is wrong, each once. */
    public List<String> reasons() {
        return wrong.stream()
                .map(ObservationForm.FieldFault::message)
                .distinct()
                .toList();
    }

    boolean isGood() {
        return leftOut || entered != null && status != NewObservation.DuplicateStatus.OVERLAPS;
    }

    boolean isFresh() {
        return !leftOut && entered != null && status == NewObservation.DuplicateStatus.NEW;
    }
}
