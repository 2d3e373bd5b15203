package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.planning.support.SupportAcknowledgement;
import org.baselinecme.planning.validity.AiDisclosure;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Component;

/** The sentences on commercial support (R15) and artificial intelligence (R76) of the public page, as the notice has them. */
@Component
class PublicNotes {
    private final SupportAcknowledgement support;
    private final AiDisclosure ai;

    PublicNotes(SupportAcknowledgement support, AiDisclosure ai) {
        this.support = support;
        this.ai = ai;
    }

    String support(ActivityId activity) {
        return support.of(activity);
    }

    List<String> ai(ActivityId activity) {
        return ai.of(activity);
    }
}
