package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.SqlStatements;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** The files of certificates: rendered once, then read. */
class CertificateDocumentsDbTest extends DatabaseTest {
    @Autowired
    private Certificates certificates;

    @Autowired
    private CertificateDocuments documents;

    @Autowired
    private ApplicationEventPublisher events;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen() {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    @Test
    void the_file_is_rendered_once_and_then_served_from_the_database() {
        // what the office has set is read once, and cached
        var other = learner("Ada Lund");
        file(other, claims.serial(claims.claim(other, activity, Map.of("AMA1", 4))));
        var learner = learner("Siri Dahl");
        var serial = claims.serial(claims.claim(learner, activity, Map.of("AMA1", 4)));
        assertThat(SqlStatements.during(() -> file(learner, serial))).hasSizeLessThanOrEqualTo(11);
        var first = file(learner, serial);
        assertThat(SqlStatements.during(() -> file(learner, serial))).hasSizeLessThanOrEqualTo(2);
        assertThat(file(learner, serial).content())
                .startsWith('%', 'P', 'D', 'F')
                .isEqualTo(first.content());
        rename(learner, "Siri Dahle");
        let(learner, me -> certificates.revise(me, serial));
        assertThat(file(learner, serial).tag()).isNotEqualTo(first.tag());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> file(cast.petrov(), serial));
        assertThat(file(cast.rahmani(), serial).tag())
                .isEqualTo(file(learner, serial).tag());
    }

    @Test
    void of_two_that_render_it_at_the_same_time_both_return_the_same_file() {
        var learner = learner("Tor Vik");
        var serial = claims.serial(claims.claim(learner, activity, Map.of("AMA1", 4)));
        Set<String> tags = ConcurrentHashMap.newKeySet();
        Runnable download = () -> tags.add(file(learner, serial).tag());
        Race.of(List.of(download, download, download));
        assertThat(tags).hasSize(1);
    }

    private CertificateFile file(PersonId learner, Serial serial) {
        return as(learner, me -> documents.of(me, serial));
    }

    private void rename(PersonId learner, String name) {
        jdbc.sql("update person set name = ? where id = ?")
                .params(name, learner.value())
                .update();
    }

    private PersonId learner(String name) {
        return cast.addPerson("l" + UUID.randomUUID(), name, cast.medicine(), Grant.self(Role.LEARNER));
    }
}
