package org.baselinecme;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * A valid form of a route with some fields made invalid.
 *
 * @param person index of the person who sends it, modulo the number of people
 */
record Attack(int person, List<Mutation> mutations, Shape shape, Once once, BadPath path) {
    /** A change to one field, given by index modulo the number of fields. */
    record Mutation(int field, How how, BadValue value) {}

    /** How a field is made invalid. */
    enum How {
        ANOTHER,
        MISSING,
        TWICE,
        AS_ARRAY,
        AS_ROW,
        ROW_OF_NO_NUMBER,
        ROW_FAR_AWAY,
        INSIDE,
        INVENTED
    }

    /** How the request is encoded. */
    enum Shape {
        FORM,
        MULTIPART,
        QUERY,
        JSON,
        NO_TYPE,
        NO_BOUNDARY,
        TEN_THOUSAND_FIELDS,
        NOTHING
    }

    /** Which once-token the form carries. */
    enum Once {
        FRESH,
        MISSING,
        NO_TOKEN,
        USED_BY_ANOTHER_FORM
    }

    /** What replaces an id in the path. */
    enum BadPath {
        VALID(""),
        NOBODYS("01a2057a-0000-7000-8000-000000000000"),
        SHORT("1-1-1-1-1"),
        NO_ID("not-an-id"),
        NUL("%00"),
        NO_TEXT("%ff%fe"),
        UP("..%2f..%2fetc%2fpasswd"),
        SCRIPT("%3Cscript%3E"),
        LONG("x".repeat(2000)),
        MATRIX("a;b=c"),
        PICTURE("%F0%9F%98%80"),
        NUMBER("2147483648");

        private final String text;

        BadPath(String text) {
            this.text = text;
        }

        String in(String pattern, String valid) {
            return this == VALID || !pattern.contains("{") ? valid : pattern.replaceAll("\\{[^}]*}", text);
        }
    }

    static Arbitrary<Attack> any() {
        var mutation = Combinators.combine(
                        Arbitraries.integers().between(0, 19), mostly(8, How.ANOTHER, How.class), BadValue.any())
                .as(Mutation::new);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 7),
                        mutation.list().ofMinSize(1).ofMaxSize(3),
                        mostly(9, Shape.FORM, Shape.class),
                        mostly(5, Once.FRESH, Once.class),
                        mostly(9, BadPath.VALID, BadPath.class))
                .as(Attack::new);
    }

    private static <E extends Enum<E>> Arbitrary<E> mostly(int times, E usual, Class<E> all) {
        return Arbitraries.frequencyOf(Tuple.of(times, Arbitraries.just(usual)), Tuple.of(2, Arbitraries.of(all)));
    }
}
