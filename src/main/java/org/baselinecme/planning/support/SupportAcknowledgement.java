package org.baselinecme.planning.support;

import java.util.Locale;
import java.util.stream.Collectors;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The sentence on commercial support that learners read before they engage (Standard 4.4; R15). It names companies as the
 * register does, as plain text: no logo, no trade name, no product message (R9), and what is given in kind by its nature,
 * without a value (R14). Every page, notice and document takes it from here.
 */
@Component
public class SupportAcknowledgement {
    /** Signs of a trade name, and those that would set a name in italics. */
    private static final String NOT_PLAIN = "[®™℠©*]|\\p{Cntrl}";

    private final SupportQueries queries;
    private final MessageSource messages;

    SupportAcknowledgement(SupportQueries queries, MessageSource messages) {
        this.queries = queries;
        this.messages = messages;
    }

    /** The sentence for an activity, for callers that have checked reach or show what is public. */
    public String of(ActivityId activity) {
        return of(queries.of(activity));
    }

    String of(RecordedSupport recorded) {
        if (recorded.isSupported()) return say("public.support.from", sources(recorded));
        return say(recorded.isAnswered() ? "public.support.none" : "public.support.unanswered");
    }

    /** The supporters with what each gives in kind, separated by semicolons. */
    public String sources(RecordedSupport recorded) {
        return recorded.sources().stream().map(this::source).distinct().collect(Collectors.joining("; "));
    }

    private String source(RecordedSupport.Source source) {
        var name = plain(source.company());
        return source.nature().isInKind()
                ? say("support.in-kind", name, say(source.nature().message()))
                : name;
    }

    private static String plain(String company) {
        return company.replaceAll(NOT_PLAIN, "").replaceAll("\\s+", " ").strip();
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.US);
    }
}
