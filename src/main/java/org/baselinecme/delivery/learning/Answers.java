package org.baselinecme.delivery.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody answered, as it was typed; kept so that a form can be shown again with it.
 *
 * @param typed by the names of the fields
 */
public record Answers(Map<String, String> typed) {
    /** Nothing yet. */
    public static final Answers NONE = new Answers(Map.of());

    /** Those of a request's fields that are answers. */
    public static Answers of(Map<String, String> fields) {
        var kept = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith("q-") || name.startsWith("n-"))
                kept.put(name, value.replace("\0", "").strip());
        });
        return new Answers(kept);
    }

    /** The same where a field can be sent several times: each value is a line. */
    static Answers ofMany(Map<String, List<String>> fields) {
        var joined = new LinkedHashMap<String, String>();
        fields.forEach((name, values) -> joined.put(name, String.join("\n", values)));
        return of(joined);
    }

    /** The answer to a question; empty where there is none. */
    public String to(Question question) {
        return typed.getOrDefault(question.field(), "");
    }

    /** The explanation beside it. */
    public String noteOn(Question question) {
        return typed.getOrDefault(question.noteField(), "");
    }

    /** Message keys of what is wrong, by question; empty where everything can be taken. */
    public Map<UUID, String> wrong(List<Question> questions) {
        var wrong = new LinkedHashMap<UUID, String>();
        for (var question : questions) {
            var said = question.wrong(to(question), noteOn(question));
            if (said != null) wrong.put(question.id(), said);
        }
        return wrong;
    }
}
