package org.baselinecme.planning.terms;

import java.time.Duration;
import java.util.Locale;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.OfficeLimits;
import org.baselinecme.office.office.Office;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The definition of ineligible companies, the look-back and the validity that the office asks for now (R2, R21). */
@Component
public class DisclosureTerms {
    private final OfficeLimits limits;
    private final Office office;
    private final MessageSource messages;

    DisclosureTerms(OfficeLimits limits, Office office, MessageSource messages) {
        this.limits = limits;
        this.office = office;
        this.messages = messages;
    }

    /** The look-back from today. */
    public LookBack lookBack() {
        return new LookBack(office.moments().today(), limits.value(LimitKey.DISCLOSURE_LOOK_BACK));
    }

    /** How many months a disclosure is valid that is submitted now. */
    public int validMonths() {
        return limits.value(LimitKey.DISCLOSURE_VALIDITY);
    }

    /** How long the link of a request to disclose works that is sent now. */
    public Duration linkLife() {
        return limits.time(LimitKey.DISCLOSURE_LINK);
    }

    /** Definition and look-back in the wording that people who disclose are given; stored with each disclosure. */
    public String text() {
        return message("disclosure.definition")
                + " "
                + message("disclosure.look-back", limits.value(LimitKey.DISCLOSURE_LOOK_BACK));
    }

    private String message(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
