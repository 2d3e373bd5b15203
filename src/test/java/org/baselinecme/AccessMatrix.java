package org.baselinecme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The expected response of each route by person, read from {@code access-matrix.txt}: {@code sign-in} redirects to the
 * sign-in page, 302 to another page, 403 means a missing duty, 404 absent or out of scope, 409 a refusal of the domain.
 */
final class AccessMatrix {
    static final List<String> PEOPLE =
            List.of("anonymous", "learner", "planner", "another", "coordinator", "elsewhere", "reviewer", "director");

    private AccessMatrix() {}

    /**
     * One route for one state of the activity.
     *
     * @param given the state of Dr Khan's activity in Medicine, or {@code -}
     * @param answers by person
     */
    record Row(String method, String pattern, String given, Map<String, String> answers) {
        String route() {
            return method + " " + pattern;
        }

        /** Whether the request of this person changes the activity, so that the next person needs a new one. */
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
