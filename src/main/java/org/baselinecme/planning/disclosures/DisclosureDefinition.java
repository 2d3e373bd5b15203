package org.baselinecme.planning.disclosures;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The definition of ineligible companies and the 24 months, in the wording that people who disclose are given (R2). */
@Component
class DisclosureDefinition {
    private final MessageSource messages;

    DisclosureDefinition(MessageSource messages) {
        this.messages = messages;
    }

    /** Definition and look-back as the page shows them; stored with each disclosure. */
    String text() {
        return message("disclosure.definition") + " " + message("disclosure.look-back");
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.US);
    }
}
