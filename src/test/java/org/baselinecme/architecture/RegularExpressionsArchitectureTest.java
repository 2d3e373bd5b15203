package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Findings E11: no regular expression repeats a group that itself repeats something. Such a pattern takes exponential time or a
 * frame of the stack for each repetition, and a visitor chooses how many there are.
 */
class RegularExpressionsArchitectureTest {
    private static final Pattern CALL = Pattern.compile(
            "(?:\\.matches|\\.replaceAll|\\.replaceFirst|\\.split|Pattern\\.compile|Pattern\\.matches)\\(\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"|"
                    + "regexp\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"");

    /** Patterns over text of ours, whose length nobody else chooses. */
    private static final List<String> OURS = List.of("(?:M\\\\d+ \\\\d+h\\\\d+v1h-\\\\d+z)+");

    @Test
    void no_pattern_repeats_a_group_that_repeats() {
        var found = new ArrayList<String>();
        for (var file : JavaFile.MAIN)
            CALL.matcher(file.text())
                    .results()
                    .map(call -> call.group(1) != null ? call.group(1) : call.group(2))
                    .filter(pattern -> repeatsARepetition(pattern) && !OURS.contains(pattern))
                    .forEach(pattern -> found.add(file.path() + ": " + pattern));
        assertThat(found).isEmpty();
    }

    @Test
    void a_nested_repetition_is_found() {
        assertThat(repeatsARepetition("(/[a-z]+)+")).isTrue();
        assertThat(repeatsARepetition("(?:a|b*)*")).isTrue();
        assertThat(repeatsARepetition("(\\\\w{1,20} )+")).isTrue();
        assertThat(repeatsARepetition("(a+)?b")).isFalse();
        assertThat(repeatsARepetition("(,\\\\d{3}){1,3}")).isFalse();
        assertThat(repeatsARepetition("[(+]+x")).isFalse();
    }

    /** Whether a group with an open repetition inside is itself repeated without a small bound. */
    private static boolean repeatsARepetition(String pattern) {
        var inside = new ArrayList<Boolean>();
        var inClass = false;
        for (var i = 0; i < pattern.length(); i++) {
            var sign = pattern.charAt(i);
            if (sign == '\\') i += pattern.startsWith("\\\\", i) ? 2 : 1;
            else if (inClass) inClass = sign != ']';
            else if (sign == '[') inClass = true;
            else if (sign == '(') inside.add(false);
            else if (sign == ')' && !inside.isEmpty()) {
                var repeats = inside.removeLast();
                if (repeats && isOpen(pattern, i + 1)) return true;
                if (repeats && !inside.isEmpty()) inside.set(inside.size() - 1, true);
            } else if (isOpen(pattern, i) && !inside.isEmpty()) inside.set(inside.size() - 1, true);
        }
        return false;
    }

    /** A star, a plus, or a number of repetitions without an end or with one above nine that is not exact. */
    private static boolean isOpen(String pattern, int at) {
        if (at >= pattern.length()) return false;
        if (pattern.charAt(at) == '*' || pattern.charAt(at) == '+') return true;
        return pattern.substring(at).matches("(?s)\\{\\d+,(\\d{2,})?}.*");
    }
}
