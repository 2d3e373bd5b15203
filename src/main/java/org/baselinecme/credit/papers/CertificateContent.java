package org.baselinecme.credit.papers;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.planning.systems.StyledText;
import org.jspecify.annotations.Nullable;

/**
 * The text of a certificate (R39), stored when it is first rendered; asterisks mark italics.
 *
 * @param live whether {@code when} is the date of a live activity; otherwise the date of completion
 * @param amounts the credit awarded, never the maximum
 * @param designated the designated maximum that was not awarded, on a certificate of participation
 * @param hours hours of participation, on a certificate of participation
 * @param sessions attended sessions, if known
 * @param statements accreditation and credit statements as locked when the learner claimed
 * @param address of the verification page
 * @param issuer null in what was printed before the first of December 2026
 * @param recordedIn where credit is recorded that no paper states; null in what was printed before 1 December 2026
 */
public record CertificateContent(
        String serial,
        int revision,
        int template,
        boolean participation,
        String learner,
        String provider,
        String title,
        String format,
        boolean live,
        String when,
        String place,
        List<String> amounts,
        List<String> designated,
        String hours,
        List<Session> sessions,
        List<String> statements,
        String issued,
        String address,
        @Nullable String recordedIn,
        @Nullable Issuer issuer) {
    /** Version of the layout: 3 is framed and centered; it is recorded with the content and not printed. */
    public static final int TEMPLATE = 3;

    /** Whether credit of it is recorded elsewhere, so that the paper is no statement of credit. */
    public boolean isRecordedElsewhere() {
        return recordedIn != null && !recordedIn.isEmpty();
    }

    /** The hours as a number. */
    public BigDecimal hoursAmount() {
        return new BigDecimal(hours);
    }

    /** The texts with their italics. */
    public List<StyledText> marked(List<String> texts) {
        return texts.stream().map(StyledText::new).toList();
    }

    /**
     * Who issues the certificate, and what its head and foot show; empty for what is not set.
     *
     * @param activity number of the activity
     * @param logo id of the stored picture, as is {@code signature}
     */
    public record Issuer(
            String activity, String address, String logo, String signatory, String office, String signature) {
        /** The postal address on one line. */
        public String addressLine() {
            return address.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining(" · "));
        }

        public boolean isSigned() {
            return !signatory.isEmpty();
        }

        /** Ids of the stored pictures, by their place in the document. */
        public Map<String, String> pictures() {
            return Map.of("logo", logo, "signature", signature);
        }
    }

    /** An attended session. */
    public record Session(String when, String title) {}
}
