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
     * @param name null while it is hidden, and while it is not confirmed
     * @param named whether the name is confirmed
     * @param asked how the entered name compares
     * @param revised when the name was corrected; null if it was not
     * @param reversed when the awards were reversed; null while they are in effect
     * @param anew whether a corrected award followed
     */
    record Known(
            String serial,
            boolean participation,
            @Nullable String name,
            boolean named,
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
            return reversed == null && named;
        }

        /** Whether a name can be typed to compare it. */
        public boolean isComparable() {
            return named && name == null;
        }

        /** Message key of the words beside the amounts. */
        public String amounts() {
            if (reversed != null) return "certificate.was-awarded";
            return participation ? "certificate.participation.awarded" : "certificate.completion.awarded";
        }

        public String tone() {
            if (reversed != null) return "stop";
            return named ? "ok" : "wait";
        }

        public String says() {
            if (reversed != null) return "verify.reversed";
            return named ? "verify.stands" : "verify.unconfirmed";
        }
    }

    /** How an entered name compares with that of the certificate. */
    enum NameAsked {
        NOT,
        MATCHES,
        DIFFERS
    }
}
