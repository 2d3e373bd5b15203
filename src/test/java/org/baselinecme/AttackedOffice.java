package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The application under attack: its routes, its people, and activities in the state that each route requires. */
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
    private static final Set<String> REFUSALS = Set.of("403", "404", "sign-in");

    private static final Attack PLAIN =
            new Attack(0, List.of(), Attack.Shape.FORM, Attack.Once.FRESH, Attack.BadPath.VALID);

    private static AttackedOffice open;

    private final RealServer server;
    private final List<Route> targets;
    private final Map<String, AccessMatrix.Row> rows = new HashMap<>();
    private final AccessMatrixFixture fixture;
    private final RunningActivity running;
    private final TableSnapshots tables;
    private final Map<String, ActivityId> activities = new HashMap<>();

    private AttackedOffice(RealServer server) {
        this.server = server;
        targets =
                Route.all(server.context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class));
        AccessMatrix.rows().forEach(row -> rows.put(row.route(), row));
        fixture = new AccessMatrixFixture(cast(), server.jdbc(), server.bean(Files.class));
        KEYS.values().forEach(server::visit);
        running = new RunningActivity(server);
        tables = new TableSnapshots(server.jdbc(), server.bean(TransactionTemplate.class));
    }

    /** One instance for all properties; changes persist between them. */
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

    /** Sends the attack and fails unless the response is acceptable. */
    void attack(Route target, Attack attack) {
        var row = prepared(target);
        var person = person(target, row, attack);
        var sent = sent(target, attack);
        server.visit(person); // signing in notes when
        var before = tables.take();
        var answer = sent.by(server, person);
        var changed = TableSnapshots.changed(before, tables.take());
        if (!changed.isEmpty()) activities.remove(row.given());
        new ResponseCheck(sent + " by " + person, answer, changed).check();
        if (!changed.isEmpty() && sent.isOnce()) again(sent, person);
        if (changed.contains("account")) reopenAccounts();
        if (answer.isOnward()) new ResponseCheck(sent + ", redirect", server.follow(answer, person), List.of()).check();
        if (isSignedOut(target, answer)) server.forget(person);
    }

    /** Sends this value in every field of the form, by somebody who may send it. */
    void sendFilled(Route form, String value) {
        send(form, (path, valid) -> AttackRequest.filled(form, PLAIN, valid, path, value));
    }

    /** Sends the form as it should be but for one field that is missing, each field in turn. */
    void sendIncomplete(Route form) {
        prepared(form);
        for (var field : valid(form, path(form)).keySet().stream().sorted().toList())
            send(form, (path, valid) -> AttackRequest.without(form, PLAIN, valid, path, field));
    }

    private void send(Route form, BiFunction<String, Map<String, String>, AttackRequest> made) {
        var row = prepared(form);
        var person = person(form, row, PLAIN);
        var path = path(form);
        var sent = made.apply(path, valid(form, path));
        var answer = sent.by(server, person);
        new ResponseCheck(sent + ", all the same, by " + person, answer, List.of()).check();
        if (!answer.location().isEmpty()) activities.remove(row.given());
        reopenAccounts();
        if (isSignedOut(form, answer)) server.forget(person);
    }

    private static boolean isSignedOut(Route target, RealServer.Answer answer) {
        return answer.location().contains("/sign-in")
                || !answer.setCookie().isEmpty()
                || target.pattern().endsWith("/view");
    }

    /** An attack may close an account; its person goes on attacking. */
    private void reopenAccounts() {
        server.jdbc()
                .sql("update account set closed_at = null where closed_at is not null")
                .update();
    }

    /** Sends the same form a second time, which must add no row. */
    private void again(AttackRequest sent, String person) {
        var before = tables.take();
        var answer = sent.by(server, person);
        assertThat(TableSnapshots.grown(before, tables.take()))
                .as("%s by %s a second time, answered %d", sent, person, answer.status())
                .isEmpty();
    }

    /** The upload of a route, by a person who may use it. */
    FileUpload upload(Route target) {
        prepared(target);
        return new FileUpload(
                this, target, path(target), target.pattern().startsWith("/my-cme/earned") ? "petrov" : "rahmani");
    }

    /** Creates the activity that the route requires and sets the clock. */
    private AccessMatrix.Row prepared(Route target) {
        var row = rows.get(target.toString());
        if (row == null) throw new AssertionError("no row of the access matrix for " + target);
        TestClock.back();
        activities.computeIfAbsent(row.given(), fixture::activity);
        if (running.needsSessionTime(target.pattern())) TestClock.moveTo(RunningActivity.NOW);
        return row;
    }

    private String path(Route target) {
        var pattern = target.pattern();
        if (running.isUsedFor(pattern)) return running.path(pattern);
        return fixture.path(
                pattern,
                Objects.requireNonNull(
                        activities.get(rows.get(target.toString()).given())));
    }

    /** A valid form. */
    Map<String, String> valid(Route target, String path) {
        var pattern = target.pattern();
        var valid = new HashMap<String, String>();
        if (!target.isPost()) return valid;
        fixture.form(pattern).toSingleValueMap().forEach(valid::put);
        new FormCorrection(server).correct(pattern, path, valid);
        if (running.isUsedFor(pattern)) valid.putAll(running.form(pattern));
        return valid;
    }

    private AttackRequest sent(Route target, Attack attack) {
        var path = path(target);
        return AttackRequest.of(
                target, attack, valid(target, path), attack.path().in(target.pattern(), path));
    }

    /** In most attacks a person with access, if any has; otherwise anyone. */
    private static String person(Route target, AccessMatrix.Row row, Attack attack) {
        if (target.pattern().startsWith("/sign-")) return "anonymous";
        var insiders = AccessMatrix.PEOPLE.stream()
                .filter(one -> !REFUSALS.contains(row.answers().get(one)))
                .toList();
        var all = attack.person() < 7 && !insiders.isEmpty() ? insiders : AccessMatrix.PEOPLE;
        var key = KEYS.get(all.get(attack.person() % all.size()));
        return target.pattern().startsWith("/disclosure") && key.equals("petrov") ? "reyes" : key;
    }
}
