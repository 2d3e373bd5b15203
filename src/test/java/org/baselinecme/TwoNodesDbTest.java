package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/**
 * Two nodes in processes of their own on one database: both are sent the claims of the same people, one is killed while it
 * writes, and the connections of the other are cut. No award is doubled or lost, and mail is sent once.
 *
 * <p>{@code bin/endurance} repeats the failures in an order of chance for as long as it is told.
 */
class TwoNodesDbTest extends DatabaseTest {
    private static final String NEARLY_OVER = "2027-03-01T08:50:00Z";
    private static final int A_ROUND = 8;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int TRIES = 200;
    private final GreenMail mailServer = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final List<TestNode> nodes = new ArrayList<>();
    private final List<PersonId> claimed = new ArrayList<>();
    private String address;
    private String password;

    @BeforeAll
    void twoNodesStart(@Autowired Environment environment) {
        mailServer.start();
        address = environment.getRequiredProperty("spring.datasource.url");
        password = environment.getProperty("spring.datasource.password", "");
        var settings = TestNode.settings(address, password, mailServer.getSmtp().getPort());
        Stream.of("node-1", "node-2")
                .map(name -> new TestNode(name, settings, NEARLY_OVER))
                .forEach(nodes::add);
        nodes.forEach(TestNode::start);
    }

    @AfterAll
    void theyStop() {
        nodes.forEach(TestNode::close);
        mailServer.stop();
    }

    @Test
    void no_claim_is_doubled_or_lost_when_a_node_is_killed_or_its_connections_are_cut() throws Exception {
        var present = present(3 * A_ROUND);
        nodes.forEach(TestNode::ready);
        var claimants = signedIn(present);
        bothAtOnce(claimants.subList(0, A_ROUND));
        killedWhileWriting(nodes.get(1), nodes.get(0), claimants.subList(A_ROUND, 2 * A_ROUND));
        cutWhileWriting(nodes.get(0), claimants.subList(2 * A_ROUND, 3 * A_ROUND));
        mailIsSent(1);
        everythingIsWhole();
        endure(Long.getLong("endurance.minutes", 0));
    }

    /** Failures by chance; a node that was killed starts again. */
    private void endure(long minutes) throws Exception {
        if (minutes == 0) return;
        var seed = Long.getLong("endurance.seed", ThreadLocalRandom.current().nextLong());
        System.out.println("endurance.seed=" + seed);
        var chance = new Random(seed);
        var end = System.nanoTime() + Duration.ofMinutes(minutes).toNanos();
        nodes.get(1).start();
        for (var round = 1; System.nanoTime() < end; round++) {
            nodes.forEach(TestNode::ready);
            var some = signedIn(present(A_ROUND));
            var hit = nodes.get(chance.nextInt(2));
            var other = nodes.get(hit == nodes.get(0) ? 1 : 0);
            switch (chance.nextInt(4)) {
                case 0 -> bothAtOnce(some);
                case 1 -> killedWhileWriting(hit, other, some);
                case 2 -> cutWhileWriting(hit, some);
                default -> killedAtSomeMoment(hit, other, some, chance.nextInt(400));
            }
            everythingIsWhole();
            System.out.println("round " + round + ": " + claimed.size() + " claims, all whole");
        }
        nodes.forEach(TestNode::ready);
        mailIsSent(claimed.size());
        everythingIsWhole();
    }

    /** Each form reaches both nodes at the same moment, as does the same claim from a second tab. */
    private void bothAtOnce(List<Claimant> some) throws IOException {
        var all = new ArrayList<Runnable>();
        for (var claimant : some) {
            var tab = nodes.get(0).page(claimant.path, claimant.cookie);
            nodes.forEach(node -> all.add(() -> sent(node, claimant, claimant.page)));
            all.add(() -> sent(nodes.get(1), claimant, tab));
        }
        assertThat(Race.of(all)).allMatch(java.util.Optional::isEmpty);
        some.forEach(claimant -> insist(nodes.get(1), claimant));
    }

    private void killedWhileWriting(TestNode victim, TestNode other, List<Claimant> some) throws Exception {
        try (var audit = blocked("audit_fact")) {
            some.forEach(claimant -> later(() -> sent(victim, claimant, claimant.page)));
            waiting(victim, A_ROUND / 2);
            victim.kill();
            audit.rollback();
        }
        some.forEach(claimant -> insist(other, claimant));
        if (Long.getLong("endurance.minutes", 0) > 0 && claimed.size() > 3 * A_ROUND) victim.start();
    }

    private void killedAtSomeMoment(TestNode victim, TestNode other, List<Claimant> some, int milliseconds)
            throws Exception {
        some.forEach(claimant -> later(() -> sent(victim, claimant, claimant.page)));
        Wait.pause(Duration.ofMillis(milliseconds));
        victim.kill();
        some.forEach(claimant -> insist(other, claimant));
        victim.start();
    }

    private void cutWhileWriting(TestNode node, List<Claimant> some) throws Exception {
        try (var audit = blocked("audit_fact")) {
            some.forEach(claimant -> later(() -> sent(node, claimant, claimant.page)));
            waiting(node, A_ROUND / 2);
            jdbc.sql("select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?")
                    .param(node.name())
                    .query(Boolean.class)
                    .list();
            audit.rollback();
        }
        some.forEach(claimant -> insist(node, claimant));
    }

    /** Lets nobody write to a table until it is rolled back. */
    private Connection blocked(String table) throws SQLException {
        var connection = DriverManager.getConnection(address, TestDatabase.OWNER, password);
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("lock table " + table + " in share mode");
        }
        return connection;
    }

    private void waiting(TestNode node, int claims) {
        Wait.until(
                claims + " claims of " + node.name() + " are being written",
                PATIENCE,
                () -> jdbc.sql(
                                        "select count(*) from pg_stat_activity where application_name = ? and wait_event_type = 'Lock'")
                                .param(node.name())
                                .query(Long.class)
                                .single()
                        >= claims);
    }

    private static void later(Runnable work) {
        CompletableFuture.runAsync(work, Thread::startVirtualThread);
    }

    /** Sends the form once; no answer and a page that says to try again are what a failing node may do. */
    private static boolean sent(TestNode node, Claimant claimant, String page) {
        try {
            var answer = node.send(page, claimant.path, claimant.cookie);
            assertThat(answer.status()).as(answer.toString()).isIn(302, 303, 409, 422, 500, 503);
            return answer.isAward();
        } catch (IOException noAnswer) {
            return false;
        }
    }

    /** Sends the same form again, as people do, until it leads to the award. */
    private void insist(TestNode node, Claimant claimant) {
        for (var i = 0; i < TRIES; i++) {
            if (sent(node, claimant, claimant.page)) {
                claimed.add(claimant.person);
                return;
            }
            Wait.pause();
        }
        throw new AssertionError("never answered: " + claimant.path);
    }

    /** Learners of a session who checked in. */
    private List<Present> present(int number) {
        TestClock.back();
        var code = cast.learners().code(cast.activities().listed());
        TestClock.moveTo(NEARLY_OVER);
        var path = jdbc.sql(
                        "select '/claims/' || s.activity || '/' || s.id from session_code c join agenda_slot s on s.id = c.slot"
                                + " where c.code = ?")
                .param(code)
                .query(String.class)
                .single();
        return IntStream.range(0, number)
                .mapToObj(n -> {
                    var person = cast.learners().learner("Ada Berg", "MD", "PHYSICIAN");
                    let(
                            person,
                            me -> cast.services()
                                    .checkIns()
                                    .checkIn(me, cast.learners().coded(code), true));
                    return new Present(person, path);
                })
                .toList();
    }

    private List<Claimant> signedIn(List<Present> present) throws IOException {
        var all = new ArrayList<Claimant>();
        for (var one : present) {
            var node = nodes.get(all.size() % 2);
            var email = jdbc.sql("select email from account where person = ?")
                    .param(one.person.value())
                    .query(String.class)
                    .single();
            var cookie = node.signIn(email, TestOffice.PASSWORD);
            all.add(new Claimant(one.person, one.path, cookie, node.page(one.path, cookie)));
        }
        return all;
    }

    private void mailIsSent(int least) {
        Wait.until(
                least + " certificates are mailed",
                Duration.ofMinutes(4),
                () -> new NodeRecords(jdbc, claimed).mailed() >= least);
    }

    private void everythingIsWhole() throws Exception {
        var records = new NodeRecords(jdbc, claimed);
        records.areWhole();
        records.wereMailedOnce(mailServer::getReceivedMessages);
    }

    private record Present(PersonId person, String path) {}

    private record Claimant(PersonId person, String path, String cookie, String page) {}
}
