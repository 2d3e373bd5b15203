package org.baselinecme;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * A form that nobody fills in like this: the valid one of a route with some fields made bad.
 *
 * @param route which one, counted round
 * @param person which of those who may knock there
 */
record Attack(int route, int person, List<Blow> blows, Shape shape, Once once, BadPath path) {
    /** What is done to one field of the form, counted round. */
    record Blow(int field, How how, BadValue value) {}

    /** In which way a field is made bad. */
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

    /** How the form travels. */
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

    /** The once-token. */
    enum Once {
        FRESH,
        MISSING,
        NO_TOKEN,
        USED_BY_ANOTHER_FORM
    }

    /** What stands in the address where an id should. */
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

    static Arbitrary<Attack> on(int routes) {
        var blow = Combinators.combine(
                        Arbitraries.integers().between(0, 11),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(8, Arbitraries.just(How.ANOTHER)),
                                net.jqwik.api.Tuple.of(3, Arbitraries.of(How.class))),
                        BadValue.any())
                .as(Blow::new);
        return Combinators.combine(
                        Arbitraries.integers()
                                .between(0, routes - 1)
                                .withDistribution(net.jqwik.api.RandomDistribution.uniform()),
                        Arbitraries.integers().between(0, 7),
                        blow.list().ofMinSize(1).ofMaxSize(3),
                        mostly(Shape.FORM, Shape.class),
                        mostly(Once.FRESH, Once.class),
                        mostly(BadPath.VALID, BadPath.class))
                .as(Attack::new);
    }

    private static <E extends Enum<E>> Arbitrary<E> mostly(E usual, Class<E> all) {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.just(usual)), net.jqwik.api.Tuple.of(1, Arbitraries.of(all)));
    }
}
