package org.baselinecme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who gets what answer, route by route: {@code sign-in} leads to the sign-in page, {@code 302} onward, 403 lacks the duty,
 * 404 is absent or out of scope (nobody can tell which), 409 is refused by the domain with its reasons. The table itself is {@code access-matrix.txt}.
 */
final class AccessMatrix {
    static final List<String> PEOPLE =
            List.of("anonymous", "learner", "planner", "another", "coordinator", "elsewhere", "reviewer", "director");

    private AccessMatrix() {}

    /**
     * One route in one situation.
     *
     * @param given the state of Dr Khan's activity in Medicine, or {@code -}
     * @param answers by person
     */
    record Row(String method, String pattern, String given, Map<String, String> answers) {
        String route() {
            return method + " " + pattern;
        }

        /** Whether what this person does there changes something, so that nobody else can be asked the same again. */
        boolean changesFor(String person) {
            return method.equals("POST") && answers.get(person).equals("302") && isOfAnActivity();
        }

        boolean isOfAnActivity() {
            return !given.equals("-");
        }

        private static Row of(String line) {
            var words = List.of(line.strip().split("\\s+", -1));
            var answers = new TreeMap<String, String>();
            for (var i = 0; i < PEOPLE.size(); i++) answers.put(PEOPLE.get(i), words.get(3 + i));
            return new Row(words.get(0), words.get(1), words.get(2), answers);
        }

        @Override
        public String toString() {
            return route() + " (" + given + ")";
        }
    }

    static List<Row> rows() {
        try (var table = AccessMatrix.class.getResourceAsStream("/access-matrix.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(Row::of)
                    .toList();
        } catch (IOException lost) {
            throw new UncheckedIOException(lost);
        }
    }
}
