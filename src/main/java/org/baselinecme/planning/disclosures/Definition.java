package org.baselinecme.planning.disclosures;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The wording that everybody who discloses is given: what an ineligible company is, and the 24 months (R2). */
@Component
class Definition {
    private final MessageSource messages;

    Definition(MessageSource messages) {
        this.messages = messages;
    }

    /** Definition and look-back as the page shows them, to be kept with the disclosure. */
    String shown() {
        return say("disclosure.definition") + " " + say("disclosure.look-back");
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
