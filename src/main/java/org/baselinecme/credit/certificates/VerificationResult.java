package org.baselinecme.credit.certificates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a stranger is told of a serial. */
sealed interface VerificationResult {
    /** Nobody issued it. */
    record Unknown() implements VerificationResult {}

    /** Too many questions from one place. */
    record TooMany() implements VerificationResult {}

    /**
     * It was issued.
     *
     * @param name null while the learner wants it typed first
     * @param asked what became of the name that was typed
     * @param revised when the name was corrected; null where it never was
     * @param reversed when its credit was taken back; null while it stands
     * @param anew whether another award followed
     */
    record Known(
            String serial,
            boolean participation,
            @Nullable String name,
            NameAsked asked,
            String title,
            String provider,
            String when,
            List<CertificateQueries.Awarded> awarded,
            String issued,
            int revision,
            @Nullable String revised,
            @Nullable String reversed,
            boolean anew)
            implements VerificationResult {
        public boolean isStanding() {
            return reversed == null;
        }

        public String tone() {
            return reversed == null ? "ok" : "stop";
        }

        public String says() {
            return reversed == null ? "verify.stands" : "verify.reversed";
        }
    }

    /** A name that was typed. */
    enum NameAsked {
        NOT,
        MATCHES,
        DIFFERS
    }
}
