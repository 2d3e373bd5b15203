package org.baselinecme.office.scim;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads what directories send: names of attributes in any case, and booleans as words. */
final class ScimJson {
    private ScimJson() {}

    static @Nullable Object value(Map<String, Object> from, String name) {
        return from.entrySet().stream()
                .filter(one -> one.getKey().equalsIgnoreCase(name))
                .map(Map.Entry::getValue)
                .filter(one -> one != null)
                .findFirst()
                .orElse(null);
    }

    /** A text without leading and trailing blanks; empty where there is none. */
    static Optional<String> text(Map<String, Object> from, String name) {
        return Optional.ofNullable(value(from, name))
                .filter(one -> !(one instanceof Map) && !(one instanceof Collection))
                .map(one -> one.toString().strip())
                .filter(one -> !one.isEmpty());
    }

    /** A boolean; Microsoft Entra sends it as "False". */
    static Optional<Boolean> flag(Map<String, Object> from, String name) {
        var value = value(from, name);
        if (value == null) return Optional.empty();
        return switch (value.toString().toLowerCase(Locale.ROOT)) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> throw ScimProblem.value(name + " is true or false.");
        };
    }

    static Map<String, Object> map(Map<String, Object> from, String name) {
        return asMap(value(from, name)).orElse(Map.of());
    }

    @SuppressWarnings("unchecked") // keys of JSON are texts
    static Optional<Map<String, Object>> asMap(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? Optional.of((Map<String, Object>) map) : Optional.empty();
    }

    /** The objects of a list; one that stands alone counts as a list. */
    static List<Map<String, Object>> maps(Map<String, Object> from, String name) {
        return maps(value(from, name));
    }

    static List<Map<String, Object>> maps(@Nullable Object value) {
        if (value instanceof Collection<?> several)
            return several.stream().flatMap(one -> asMap(one).stream()).toList();
        return asMap(value).stream().toList();
    }
}
