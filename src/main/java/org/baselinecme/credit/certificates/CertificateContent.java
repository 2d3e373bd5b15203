package org.baselinecme.credit.certificates;

import java.util.List;
import org.baselinecme.planning.designation.StyledText;

/**
 * What a certificate of completion says, word for word (R39). Kept when it is printed first; asterisks mark italics.
 *
 * @param live whether {@code when} is the day of a live activity; otherwise the day it was completed
 * @param amounts the credit awarded, never the maximum
 * @param designated the maximum of what was not awarded, on a certificate of participation
 * @param hours hours of participation, on a certificate of participation
 * @param sessions those attended, where they are known
 * @param statements accreditation and credit, as they were locked when the learner confirmed
 * @param address where it is verified
 */
record CertificateContent(
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
        String address) {
    /** The template these words are made for. */
    static final int TEMPLATE = 1;

    /** Words of which some are set in italics. */
    public List<StyledText> marked(List<String> texts) {
        return texts.stream().map(StyledText::new).toList();
    }

    /** A session that was attended. */
    record Session(String when, String title) {}
}
