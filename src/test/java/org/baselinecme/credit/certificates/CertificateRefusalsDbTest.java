package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** Services refuse violations of each hard rule of certificates with the reason. */
class CertificateRefusalsDbTest extends DatabaseTest {
    @Autowired
    private Certificates certificates;

    @Autowired
    private ApplicationEventPublisher events;

    Stream<Attempt> attempts() {
        return Stream.of(
                new Attempt("R39 a paper with a letter missing", "नेहा", "certificate.letters", certificates::print),
                new Attempt("R39 a revision with a letter missing", "Ana 😀", "certificate.letters", this::renamed),
                new Attempt("a revision that corrects nothing", "Ana", "certificate.same-name", certificates::revise));
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void the_attempt_is_refused_with_its_objection_and_changes_nothing(Attempt attempt) {
        var claims = new TestClaims(jdbc, transaction, events);
        var learner =
                cast.addPerson("r" + UUID.randomUUID(), attempt.name(), cast.medicine(), Grant.self(Role.LEARNER));
        var serial = claims.serial(claims.claim(learner, cast.activities().opened(), Map.of("AMA1", 4)));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> let(learner, me -> attempt.work().accept(me, serial)))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly(attempt.objection()));
    }

    private void renamed(Me me, Serial serial) {
        jdbc.sql("update person set name = name || ' हा' where id = ?")
                .param(me.person().value())
                .update();
        certificates.revise(me, serial);
    }

    private record Attempt(String what, String name, String objection, BiConsumer<Me, Serial> work) {
        @Override
        public String toString() {
            return what;
        }
    }
}
