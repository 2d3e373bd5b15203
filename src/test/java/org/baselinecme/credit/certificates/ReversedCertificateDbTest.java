package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

@DisplayName("findings A9: the certificate of a reversed award")
class ReversedCertificateDbTest extends DatabaseTest {
    @Autowired
    private Certificates certificates;

    @Autowired
    private ApplicationEventPublisher events;

    @Test
    void a9_a_reversed_certificate_is_not_printed_again_and_says_who_reversed_it_and_why() {
        var claims = new TestClaims(jdbc, transaction, events);
        var activity = cast.activities().listed("LIVE_COURSE", "AMA1");
        cast.activities().open(activity);
        var learner = cast.learners().learner("Rio Vance", "MD", "PHYSICIAN");
        var claim = claims.claim(learner, activity, Map.of("AMA1", 4));
        var serial = claims.serial(claim);
        assertThat(as(learner, me -> certificates.print(me, serial)).learner()).isEqualTo("Rio Vance, MD");
        owner().sql("""
                        insert into award_reversal (award, why, by, at)
                        select id, 'Checked in for someone else.', ?, now() from award where claim = ?
                        """).params(cast.rahmani().value(), claim).update();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(learner, me -> certificates.print(me, serial)))
                .withMessageContaining("certificate.reversed");
        var page = as(learner, me -> certificates.page(me, serial));
        assertThat(page.isPrintable()).isFalse();
        assertThat(page.reversed()).isNotNull();
        assertThat(page.reversed().why()).isEqualTo("Checked in for someone else.");
        assertThat(page.reversed().by()).startsWith("Fatima Rahmani");
    }
}
