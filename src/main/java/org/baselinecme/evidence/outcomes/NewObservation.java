package org.baselinecme.evidence.outcomes;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What somebody tells of a site and some days, before it counts. */
record NewObservation(String site, Days days, Value value) {
    /** How it stands to what is known already. */
    enum Standing {
        NEW("ok"),
        /** The very same is known. */
        KNOWN("plain"),
        /** Something else is known of days that overlap. */
        OVERLAPS("stop");

        private final String tone;

        Standing(String tone) {
            this.tone = tone;
        }

        public String tone() {
            return tone;
        }

        public String message() {
            return "observation.standing." + name().toLowerCase(Locale.ROOT);
        }
    }

    static Optional<NewObservation> of(ObservationForm form, ObservationForm.Read read) {
        var days = read.days();
        var value = read.value();
        return read.isGood() && days != null && value != null
                ? Optional.of(new NewObservation(form.siteSaid(), days, value))
                : Optional.empty();
    }

    static NewObservation of(Observation known) {
        return new NewObservation(known.site(), known.days(), known.value());
    }

    /** How it stands to those of the same site. */
    Standing standing(List<NewObservation> known) {
        var near = known.stream().filter(this::isNear).toList();
        if (near.isEmpty()) return Standing.NEW;
        return near.stream().allMatch(this::isSame) ? Standing.KNOWN : Standing.OVERLAPS;
    }

    String key() {
        return site.toLowerCase(Locale.ROOT);
    }

    /** Whether it tells of the same site and of some of the same days. */
    boolean isNear(NewObservation other) {
        return site.equalsIgnoreCase(other.site) && days.overlaps(other.days);
    }

    boolean isSame(NewObservation other) {
        return isNear(other) && days.equals(other.days) && value.equals(other.value);
    }
}
