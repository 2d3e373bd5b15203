package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;

/** Each certificate is mailed once, whichever nodes run or fail. */
class CertificateMailDbTest extends DatabaseTest {
    @Autowired
    private CertificateMail mail;

    @Autowired
    private CertificateQueries queries;

    @Autowired
    private CertificateContentComposer contents;

    @Autowired
    private CertificateDocuments documents;

    @Autowired
    private CertificateMailWriter writer;

    @Autowired
    private ApplicationEventPublisher events;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen() {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    @BeforeEach
    void nothingElseIsDue() {
        jdbc.sql("update certificate set mail_due_at = null").update();
    }

    @Test
    void the_mail_carries_the_certificate() {
        var learner = learner("Nora Lindt");
        var serial = claims.serial(claims.claim(learner, activity, Map.of("AMA1", 4)));
        mail.round();
        var letter = letters(learner).getFirst();
        assertThat(letter)
                .containsEntry("subject", "Your certificate of completion: Medicine Grand Rounds")
                .containsEntry("attachment_name", "certificate-" + serial + ".pdf")
                .containsEntry("attachment_type", "application/pdf");
        assertThat((byte[]) letter.get("attachment")).startsWith('%', 'P', 'D', 'F');
        assertThat((String) letter.get("text")).contains("/verify/" + serial, "/link/");
    }

    @Test
    void its_link_works_as_long_as_the_office_set(@Autowired ApplicationContext context) {
        var learner = learner("Lena Kort");
        claims.claim(learner, activity, Map.of("AMA1", 4));
        new TestLimits(cast, context).during(LimitKey.CERTIFICATE_LINK, 30, mail::round);
        assertThat(TestLimits.linkDays(jdbc, learner)).isEqualTo(30);
    }

    @Test
    void two_nodes_send_the_mail_once() {
        var learner = learner("Bo Falk");
        claims.claim(learner, activity, Map.of("AMA1", 4));
        Race.of(List.of(mail::round, mail::round, mail::round));
        mail.round();
        assertThat(letters(learner)).hasSize(1);
    }

    @Test
    void mail_of_a_dead_node_is_claimed_later_by_another() {
        var learner = learner("Per Holm");
        claims.claim(learner, activity, Map.of("AMA1", 4));
        var lease = mail.take().orElseThrow();
        mail.round();
        assertThat(letters(learner)).isEmpty();
        later().round();
        assertThat(letters(learner)).hasSize(1);
        mail.send(lease); // the slow node: its lease has expired, so it posts nothing
        assertThat(letters(learner)).hasSize(1);
    }

    @Test
    void an_unprintable_name_is_reported_by_mail_and_the_next_mail_carries_the_certificate() {
        var learner = learner("नेहा Rao");
        claims.claim(learner, activity, Map.of("AMA1", 4));
        mail.round();
        mail.round();
        assertThat(letters(learner)).hasSize(1);
        assertThat((String) letters(learner).getFirst().get("text"))
                .contains("न", "Enter your name as it should be printed");
        assertThat(letters(learner).getFirst()).containsEntry("attachment", null);
    }

    @Test
    void a_person_without_an_address_is_tried_once() {
        var learner = cast.services()
                .acting()
                .asProduct(me -> cast.services()
                        .people()
                        .register(me, new Registration("Ada", "Ada", "MD", "PHYSICIAN", null, null, null)));
        claims.claim(learner, activity, Map.of("AMA1", 4));
        mail.round();
        assertThat(mail.take()).isEmpty();
        assertThat(letters(learner)).isEmpty();
    }

    @Test
    void an_attachment_is_erased_with_its_mail_and_always_has_a_name() {
        assertThatThrownBy(() -> jdbc.sql("update mail_outbox set attachment = 'x', attachment_name = null")
                        .update())
                .rootCause()
                .hasMessageContaining("check constraint");
    }

    private CertificateMail later() {
        var clock = Clock.offset(Clock.systemUTC(), Duration.ofMinutes(6));
        return new CertificateMail(jdbc, clock, transaction, queries, contents, documents, writer);
    }

    private List<Map<String, Object>> letters(PersonId learner) {
        return jdbc.sql("select * from mail_outbox where to_person = ? order by id")
                .param(learner.value())
                .query()
                .listOfRows();
    }

    private PersonId learner(String name) {
        var address = UUID.randomUUID() + "@example.org";
        return cast.services()
                .acting()
                .asProduct(me -> cast.services()
                        .people()
                        .register(me, new Registration(name, name, "MD", "PHYSICIAN", null, null, address)));
    }
}
