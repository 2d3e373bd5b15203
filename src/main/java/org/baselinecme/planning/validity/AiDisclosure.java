package org.baselinecme.planning.validity;

import java.util.List;
import java.util.Locale;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The sentences by which learners read where artificial intelligence was used and who checked it (R76). */
@Component
public class AiDisclosure {
    private final AiQueries queries;
    private final MessageSource messages;

    AiDisclosure(AiQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    /** One sentence for each presentation it was used for; empty where it was used for none. */
    public List<String> of(ActivityId activity) {
        return queries.used(activity).stream()
                .map(use -> messages.getMessage(
                        "public.ai.used", new Object[] {use.title().replace("*", ""), use.checker()}, Locale.US))
                .toList();
    }
}
