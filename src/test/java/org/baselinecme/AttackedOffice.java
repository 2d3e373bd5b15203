package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The office that is attacked: its routes, its people, and activities in the state that each route needs. */
final class AttackedOffice {
    private static final Map<String, String> KEYS = Map.of(
            "anonymous", "anonymous",
            "learner", "petrov",
            "planner", "khan",
            "another", "reyes",
            "coordinator", "rahmani",
            "elsewhere", "lindgren",
            "reviewer", "tanaka",
            "director", "okafor");
    /** Those of a learner are needed as they are, for the activity of somebody who has disclosed. */
    private static final String DISCLOSURES = "/people/{person}/disclosure";

    private static final Set<String> SHUT = Set.of("403", "404", "sign-in");

    private static AttackedOffice open;

    private final RealServer server;
    private final List<Route> targets;
    private final Map<String, AccessMatrix.Row> rows = new HashMap<>();
    private final AccessMatrixFixture situation;
    private final RunningActivity lived;
    private final TableSnapshots tables;
    private final Map<String, ActivityId> activities = new HashMap<>();

    private AttackedOffice(RealServer server) {
        this.server = server;
        targets = Route.all(
                server.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
        AccessMatrix.rows().forEach(row -> rows.put(row.route(), row));
        situation = new AccessMatrixFixture(cast(), server.jdbc(), server.bean(Files.class));
        KEYS.values().forEach(server::visit);
        lived = new RunningActivity(server);
        tables = new TableSnapshots(server.jdbc());
    }

    /** One for all properties: what one of them did stays done. */
    static synchronized AttackedOffice open() {
        if (open == null) open = new AttackedOffice(RealServer.running());
        return open;
    }

    private TestOffice cast() {
        return server.cast();
    }

    RealServer server() {
        return server;
    }

    TableSnapshots tables() {
        return tables;
    }

    List<Route> targets() {
        return targets;
    }

    /** Sends it, and says what is wrong with the answer by failing. */
    void attack(Route target, Attack attack) {
        var row = prepared(target);
        var person = person(target, row, attack);
        var sent = sent(target, attack);
        var before = tables.stand();
        var answer = sent.by(server, person);
        var changed = TableSnapshots.changed(before, tables.stand());
        if (!changed.isEmpty()) activities.remove(row.given());
        var verdict = new ResponseCheck(sent + " by " + person, answer, changed);
        verdict.check();
        if (!changed.isEmpty() && sent.isOnce()) again(sent, person);
        if (answer.isOnward()) new ResponseCheck(sent + " led on", server.follow(answer, person), List.of()).check();
        if (answer.location().contains("/sign-in") || !answer.setCookie().isEmpty()) server.forget(person);
    }

    /** The same form is sent a second time. */
    private void again(AttackRequest sent, String person) {
        var before = tables.stand();
        var answer = sent.by(server, person);
        assertThat(TableSnapshots.grown(before, tables.stand()))
                .as("%s by %s a second time, answered %d", sent, person, answer.status())
                .isEmpty();
    }

    /** A place of a file's, for somebody who may hand one in there. */
    FileUpload handIn(Route target) {
        prepared(target);
        return new FileUpload(
                this, target, path(target), target.pattern().startsWith("/transcript") ? "petrov" : "rahmani");
    }

    /** What the route needs is there, and it is the hour for it. */
    private AccessMatrix.Row prepared(Route target) {
        var row = rows.get(target.toString());
        if (row == null) throw new AssertionError("no row of the access matrix for " + target);
        TestClock.back();
        activities.computeIfAbsent(row.given(), situation::activity);
        if (lived.covers(target.pattern())) TestClock.moveTo(RunningActivity.NOW);
        return row;
    }

    private String path(Route target) {
        var pattern = target.pattern();
        if (lived.holds(pattern)) return lived.path(pattern);
        return situation.path(
                pattern,
                Objects.requireNonNull(
                        activities.get(rows.get(target.toString()).given())));
    }

    /** A form with which nothing is wrong. */
    Map<String, String> valid(Route target, String path) {
        var pattern = target.pattern();
        var valid = new HashMap<String, String>();
        if (!target.isPost()) return valid;
        situation.form(pattern).toSingleValueMap().forEach(valid::put);
        new FormCorrection(server).correct(pattern, path, valid);
        if (lived.holds(pattern)) valid.putAll(lived.form(pattern));
        return valid;
    }

    private AttackRequest sent(Route target, Attack attack) {
        var path = path(target);
        return AttackRequest.of(target, attack, valid(target, path), attack.path().in(target.pattern(), path));
    }

    /** Mostly one of those who get further than the door, where there are any; else anybody. */
    private static String person(Route target, AccessMatrix.Row row, Attack attack) {
        if (target.pattern().startsWith("/sign-")) return "anonymous";
        var insiders = AccessMatrix.PEOPLE.stream()
                .filter(one -> !SHUT.contains(row.answers().get(one)))
                .toList();
        var all = attack.person() < 7 && !insiders.isEmpty() ? insiders : AccessMatrix.PEOPLE;
        var key = KEYS.get(all.get(attack.person() % all.size()));
        return target.pattern().startsWith("/disclosure") && key.equals("petrov") ? "reyes" : key;
    }
}
