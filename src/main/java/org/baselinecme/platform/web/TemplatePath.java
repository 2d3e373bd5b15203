package org.baselinecme.platform.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression of a template that is nothing but the way to a value: {@code page.place.title}, {@code !list.paged},
 * {@code row.lines.isEmpty()}, {@code page.next == null}.
 *
 * @param variable the value of the model where the way begins
 * @param steps names of properties
 * @param isNot whether the result is the contrary
 */
record TemplatePath(String variable, List<String> steps, Question question, boolean isNot) {
    /** What is answered when the way cannot be gone by this class; the expression is then interpreted. */
    static final Object UNKNOWN = new Object();

    private static final Pattern SHAPE =
            Pattern.compile("(?<not>!)?(?<path>[a-z][\\w.]*?)(?<empty>\\.isEmpty\\(\\))?(?<null> [=!]= null)?");
    // literals of the language, and what Thymeleaf itself puts into each page
    private static final Set<String> OTHERS =
            Set.of("true", "false", "null", "new", "not", "param", "session", "application", "execInfo");

    /** What is asked of the value at the end of the way. */
    enum Question {
        VALUE {
            @Override
            @Nullable
            Object of(@Nullable Object value) {
                return value;
            }
        },
        EMPTY {
            @Override
            Object of(@Nullable Object value) {
                if (value instanceof String text) return text.isEmpty();
                if (value instanceof Collection<?> all) return all.isEmpty();
                return UNKNOWN;
            }
        },
        NULL {
            @Override
            Object of(@Nullable Object value) {
                return value == null;
            }
        };

        abstract @Nullable Object of(@Nullable Object value);
    }

    /** Reads an expression; empty if it is anything else. */
    static Optional<TemplatePath> of(String expression) {
        var shape = SHAPE.matcher(expression.strip());
        if (!shape.matches()) return Optional.empty();
        var names = Arrays.asList(shape.group("path").split("\\.", -1));
        if (names.contains("")) return Optional.empty();
        var comparison = shape.group("null");
        var isNot = shape.group("not") != null;
        var asksTwice = comparison != null && (shape.group("empty") != null || isNot);
        if (OTHERS.contains(names.getFirst()) || asksTwice) return Optional.empty();
        var question =
                comparison != null ? Question.NULL : shape.group("empty") != null ? Question.EMPTY : Question.VALUE;
        var contrary = isNot || comparison != null && comparison.contains("!=");
        return Optional.of(
                new TemplatePath(names.getFirst(), List.copyOf(names.subList(1, names.size())), question, contrary));
    }

    /** Goes the way; {@link #UNKNOWN} if a step is not a property of one of our own classes, or there is no value to ask. */
    @Nullable
    Object in(Function<String, @Nullable Object> variables) {
        var value = variables.apply(variable);
        for (var step : steps) {
            if (value == null) return UNKNOWN;
            value = OwnProperty.of(value, step);
            if (value == UNKNOWN) return UNKNOWN;
        }
        var answer = question.of(value);
        if (!isNot || answer == UNKNOWN) return answer;
        return answer instanceof Boolean yes ? (Object) !yes : UNKNOWN;
    }
}
