package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What must be stored of claims, whatever happened to the nodes that took them. */
final class NodeRecords {
    private final JdbcClient jdbc;
    private final List<PersonId> learners;

    NodeRecords(JdbcClient jdbc, List<PersonId> learners) {
        this.jdbc = jdbc;
        this.learners = learners;
    }

    /** One claim, award, certificate, evaluation and audit event of each, and no half of a claim. */
    void areWhole() {
        assertThat(count("select count(*) from credit_claim where learner = any(:learners)"))
                .isEqualTo(learners.size());
        assertThat(count("select count(distinct learner) from credit_claim where learner = any(:learners)"))
                .isEqualTo(learners.size());
        assertThat(count("""
                        select count(*) from credit_claim c where c.learner = any(:learners)
                          and (not exists (select from award a where a.claim = c.id)
                            or (select count(*) from certificate t where t.claim = c.id) <> 1
                            or (select count(*) from audit_fact f where f.kind = 'CreditClaimed' and f.about_id = c.id) <> 1)
                        """)).isZero();
        assertThat(count("""
                        select count(*) from (select from award where learner = any(:learners)
                          group by learner, activity, session, credit_system having count(*) > 1) doubled
                        """)).isZero();
        assertThat(count("""
                        select count(*) from (select from form_answer where person = any(:learners)
                          group by person, question, session having count(*) > 1) doubled
                        """)).isZero();
        assertThat(count("""
                        select count(*) from audit_fact f where f.kind = 'CreditClaimed' and f.actor = any(:learners)
                          and not exists (select from credit_claim c where c.id = f.about_id)
                        """)).isZero();
        assertThat(count("select count(*) - count(distinct seq) from audit_fact"))
                .isZero();
        assertThat(count("""
                        select count(*) from (select from certificate_revision
                          group by serial having min(revision) <> 1 or max(revision) <> count(*)) broken
                        """)).isZero();
        assertThat(count(
                        "select count(*) from web_once o where o.person = any(:learners) and o.location not like '/awards/%'"
                                + " and o.location not like '/claims/%'"))
                .isZero();
    }

    /** How many of their certificates were mailed. */
    long mailed() {
        return count("select count(*) from mail_outbox where to_person = any(:learners) and sent_at is not null");
    }

    /** None lost: each is posted or waits for it; none doubled but one that a node sent and died before it said so. */
    void wereMailedOnce(Supplier<MimeMessage[]> server) throws MessagingException {
        assertThat(count("""
                        select count(*) from credit_claim c join certificate t on t.claim = c.id where c.learner = any(:learners)
                          and (t.mail_due_at is null) <> (1 = (select count(*) from mail_outbox m where m.to_person = c.learner))
                        """)).isZero();
        assertThat(
                        count(
                                "select count(*) from mail_outbox where to_person = any(:learners) and sent_at is null and next_try_at is null"))
                .isZero();
        var once = jdbc.sql(
                        "select id from mail_outbox where to_person = any(?) and attempts = 1 and sent_at is not null")
                .param(ids())
                .query(UUID.class)
                .list();
        var received = server.get(); // after that query, as nodes go on sending
        var times = new HashMap<String, Integer>();
        for (var message : received) times.merge(message.getMessageID(), 1, Integer::sum);
        assertThat(once).allMatch(id -> times.getOrDefault("<" + id + "@baseline>", 0) == 1);
        var more = Arrays.stream(received).count() - times.size();
        assertThat(more).isLessThanOrEqualTo(count("select count(*) from mail_outbox where attempts > 1"));
    }

    private long count(String query) {
        var asked = jdbc.sql(query);
        return (query.contains(":learners") ? asked.param("learners", ids()) : asked)
                .query(Long.class)
                .single();
    }

    private UUID[] ids() {
        return learners.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
