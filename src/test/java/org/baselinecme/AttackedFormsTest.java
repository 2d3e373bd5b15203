package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import org.baselinecme.RealServer.Answer;
import org.baselinecme.files.Files;
import org.baselinecme.kernel.ActivityId;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Whatever is sent to whatever form, by whomever: an answer below 500, every refusal a page of ours, and where it was
 * refused nothing is written.
 */
class AttackedFormsTest {
    private static final Map<String, String> KEYS = Map.of(
            "anonymous",
            "anonymous",
            "learner",
            "petrov",
            "planner",
            "khan",
            "another",
            "reyes",
            "coordinator",
            "rahmani",
            "elsewhere",
            "lindgren",
            "reviewer",
            "tanaka",
            "director",
            "okafor");
    private static final Pattern INTERNALS = Pattern.compile(
            "(?i)\\bat (org|java|jakarta)\\.|[a-z]Exception\\b|org\\.springframework|org\\.postgresql|whitelabel|apache tomcat|SQLSTATE");
    private static final int WORN = 6;
    private static final Set<String> HIT = new HashSet<>();
    private static final java.util.concurrent.atomic.AtomicInteger NEXT =
            new java.util.concurrent.atomic.AtomicInteger();
    private static World world;

    /** All that the properties share. */
    private record World(
            RealServer server,
            List<Target> targets,
            Map<String, AccessMatrix.Row> rows,
            Situation situation,
            Lived lived,
            Tables tables,
            Map<String, ActivityId> activities,
            Map<String, Integer> wear) {
        static World made() {
            var server = RealServer.running();
            var targets = Target.all(
                    server.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
            var rows = new HashMap<String, AccessMatrix.Row>();
            AccessMatrix.rows().forEach(row -> rows.put(row.route(), row));
            KEYS.values().forEach(server::visit);
            var situation = new Situation(server.cast(), server.jdbc(), server.bean(Files.class));
            return new World(
                    server,
                    targets,
                    rows,
                    situation,
                    new Lived(server),
                    new Tables(server.jdbc()),
                    new HashMap<>(),
                    new HashMap<>());
        }

        ActivityId activity(String given) {
            return activities.computeIfAbsent(given, situation::activity);
        }

        void worn(String given) {
            if (wear.merge(given, 1, Integer::sum) % WORN == 0) activities.remove(given);
        }
    }

    private static World world() {
        if (world == null) world = World.made();
        return world;
    }

    @Provide
    Arbitrary<Attack> attacks() {
        return Attack.on(world().targets().size());
    }

    @Property(tries = 2000, seed = "20261125", edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
    void no_form_answers_with_a_fault_or_does_half_of_anything(@ForAll("attacks") Attack attack) {
        var target =
                world().targets().get(NEXT.getAndIncrement() % world().targets().size());
        HIT.add(target.toString());
        var row = world().rows().getOrDefault(target.toString(), new AccessMatrix.Row("", "", "-", Map.of()));
        var person = person(target, row, attack);
        var lived = world().lived().covers(target.pattern());
        TestClock.back();
        if (lived) TestClock.moveTo(Lived.NOW);
        var sent = sent(target, row, lived, attack, person);
        var before = world().tables().stand();
        Answer answer;
        try {
            answer = sent.by(world().server(), person);
        } catch (IllegalStateException e) {
            answer = new Answer(599, "", "", "", e.toString());
        }
        var changed = Tables.changed(before, world().tables().stand());
        try {
            check(sent + " by " + person, answer, changed);
        } catch (AssertionError e) {
            try {
                java.nio.file.Files.writeString(
                        java.nio.file.Path.of("/tmp/props-found.txt"),
                        answer.status() + " "
                                + e.getMessage()
                                        .substring(
                                                0, Math.min(1500, e.getMessage().length()))
                                        .replaceAll("\\n\\s*", " ")
                                + "\n",
                        java.nio.file.StandardOpenOption.CREATE,
                        java.nio.file.StandardOpenOption.APPEND);
            } catch (java.io.IOException x) {
                throw new RuntimeException(x);
            }
        }
        if (!changed.isEmpty()) world().worn(row.given());
        if (answer.location().contains("/sign-in") || !answer.setCookie().isEmpty())
            world().server().forget(person);
    }

    private static void check(String what, Answer answer, List<String> changed) {
        assertThat(answer.status())
                .as("%s%n%s", what, answer.body().length() > 1200 ? "" : answer.body())
                .isBetween(200, 499);
        if (answer.contentType().startsWith("text/html"))
            assertThat(answer.body())
                    .as(what)
                    .doesNotContain("<script>alert(1)", "<img src=x", "9801547")
                    .doesNotContainPattern(INTERNALS);
        if (answer.status() < 400) return;
        if (answer.body().contains("<title>HTTP Status 400")) return;
        assertThat(changed).as("%s answered %d", what, answer.status()).isEmpty();
        assertThat(answer.contentType()).as(what).startsWith("text/html");
        assertThat(answer.body())
                .as(what)
                .contains("<main")
                .contains("Baseline")
                .doesNotContainPattern(INTERNALS);
    }

    /** One of those who get further than the door, where there are any; else anybody. */
    private static String person(Target target, AccessMatrix.Row row, Attack attack) {
        var insiders = AccessMatrix.PEOPLE.stream()
                .filter(one ->
                        !Set.of("403", "404", "sign-in").contains(row.answers().getOrDefault(one, "404")))
                .toList();
        var all = attack.person() < 6 && !insiders.isEmpty() ? insiders : AccessMatrix.PEOPLE;
        return target.pattern().startsWith("/sign-") ? "anonymous" : KEYS.get(all.get(attack.person() % all.size()));
    }

    private static Sent sent(Target target, AccessMatrix.Row row, boolean lived, Attack attack, String person) {
        var valid = new HashMap<String, String>();
        if (target.isPost())
            world().situation().form(target.pattern()).toSingleValueMap().forEach(valid::put);
        if (lived) valid.putAll(world().lived().form(target.pattern()));
        var path = lived
                ? world().lived().path(target.pattern())
                : world().situation().path(target.pattern(), world().activity(row.given()));
        return Sent.of(target, attack, valid, attack.path().in(target.pattern(), path));
    }

    @AfterContainer
    static void every_route_was_attacked() {
        TestClock.back();
        assertThat(world().targets()).allMatch(target -> HIT.contains(target.toString()));
    }
}
