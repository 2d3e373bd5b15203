package org.baselinecme.delivery.learning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What somebody answered, as typed, so that a form can be shown again with it.
 *
 * @param typed answers by the names of their fields
 */
public record Answers(Map<String, String> typed) {
    /** No answers. */
    public static final Answers NONE = new Answers(Map.of());

    /** The fields of a request that are answers. */
    public static Answers of(Map<String, String> fields) {
        var answers = new LinkedHashMap<String, String>();
        fields.forEach((name, value) -> {
            if (name.startsWith("q-") || name.startsWith("n-"))
                answers.put(name, value.replace("\0", "").strip());
        });
        return new Answers(answers);
    }

    /** The same where a field is sent several times: each value becomes a line. */
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

    /** Message keys of the errors, by question; empty where all answers are valid. */
    public Map<UUID, String> wrong(List<Question> questions) {
        var wrong = new LinkedHashMap<UUID, String>();
        for (var question : questions) {
            var error = question.wrong(to(question), noteOn(question));
            if (error != null) wrong.put(question.id(), error);
        }
        return wrong;
    }
}
