package org.baselinecme.platform.kernel;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A reason against a step. The sentence, why the rule exists, its source where the rule has one, and the text of the link
 * that resolves it are messages: {@code objection.KEY}, {@code .why}, {@code .source}, {@code .mend}.
 *
 * @param key names the messages
 * @param mend path where it can be mended, or null where nobody can mend it
 * @param blocks true refuses the step, false only advises
 * @param arguments fill the sentence
 */
public record Objection(String key, @Nullable String mend, boolean blocks, List<Object> arguments) {
    /** An objection that refuses the step. */
    public static Objection blocking(String key, @Nullable String mend, Object... arguments) {
        return new Objection(key, mend, true, List.of(arguments));
    }

    /** An objection that only advises. */
    public static Objection advice(String key, @Nullable String mend, Object... arguments) {
        return new Objection(key, mend, false, List.of(arguments));
    }

    /** Message key of the sentence. */
    public String text() {
        return "objection." + key;
    }

    /** Message key of the reason. */
    public String why() {
        return text() + ".why";
    }

    /** Message key of the source of the rule; not every objection has one. */
    public String source() {
        return text() + ".source";
    }

    /** Message key of the mending link. */
    public String mending() {
        return text() + ".mend";
    }

    /** The arguments as the template wants them. */
    public Object[] args() {
        return arguments.toArray();
    }
}
