package org.baselinecme.credit.certificates;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of verifying a serial. */
sealed interface VerificationResult {
    /** The serial was not issued. */
    record Unknown() implements VerificationResult {}

    /** Too many requests from one network address, or for one serial. */
    record TooMany() implements VerificationResult {}

    /**
     * The serial was issued.
     *
     * @param name null while it is hidden
     * @param asked how the entered name compares
     * @param revised when the name was corrected; null if it was not
     * @param reversed when the awards were reversed; null while they are in effect
     * @param anew whether a corrected award followed
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

    /** How an entered name compares with that of the certificate. */
    enum NameAsked {
        NOT,
        MATCHES,
        DIFFERS
    }
}
