package org.baselinecme.evidence.measures;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.baselinecme.platform.statistics.MeasuredValue;

/** An observation that was entered or read from a table, before it is stored. */
public record NewObservation(String site, String stratum, boolean comparison, DateRange days, MeasuredValue value) {
    /** The result of comparing it with the stored observations. */
    public enum DuplicateStatus {
        NEW("ok"),
        /** The same observation is stored. */
        KNOWN("plain"),
        /** Other figures are stored for overlapping days of the same site. */
        OVERLAPS("stop");

        private final String tone;

        DuplicateStatus(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        public String message() {
            return "observation.standing." + name().toLowerCase(Locale.ROOT);
        }
    }

    public static Optional<NewObservation> of(ObservationForm form, ObservationForm.Parsed read) {
        var days = read.days();
        var value = read.value();
        return read.isGood() && days != null && value != null
                ? Optional.of(new NewObservation(
                        form.normalizedSite(), form.normalizedStratum(), form.comparison(), days, value))
                : Optional.empty();
    }

    public static NewObservation of(ObservedFigures known) {
        return new NewObservation(known.site(), known.stratum(), known.comparison(), known.days(), known.value());
    }

    /** Compares it with stored observations of the same definition. */
    public DuplicateStatus compareWith(List<NewObservation> known) {
        var overlapping = known.stream().filter(this::overlaps).toList();
        if (overlapping.isEmpty()) return DuplicateStatus.NEW;
        return overlapping.stream().allMatch(this::isSame) ? DuplicateStatus.KNOWN : DuplicateStatus.OVERLAPS;
    }

    /** Whom it is of: site, stratum and group, in lower case. Only observations of one key can count twice. */
    public List<String> key() {
        return List.of(site.toLowerCase(Locale.ROOT), stratum.toLowerCase(Locale.ROOT), String.valueOf(comparison));
    }

    private boolean overlaps(NewObservation other) {
        return key().equals(other.key()) && days.overlaps(other.days);
    }

    private boolean isSame(NewObservation other) {
        return overlaps(other) && days.equals(other.days) && value.equals(other.value);
    }
}
