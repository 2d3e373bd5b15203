package org.baselinecme.planning.validity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.Race;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

class AiPoliciesDbTest extends DatabaseTest {
    @Autowired
    private AiPolicies policies;

    private boolean file(PersonId who, String text) {
        return as(who, me -> policies.file(me, "policy.pdf", ("%PDF-1.7 " + text).getBytes(StandardCharsets.US_ASCII)));
    }

    private AiPolicyPage page(PersonId who) {
        return as(who, policies::page);
    }

    private void acknowledge(PersonId who, UUID id) {
        let(who, me -> policies.acknowledge(me, id));
    }

    @Test
    void r76_a_version_is_told_by_its_hash_and_acknowledged_once_by_each() {
        assertThat(file(cast.okafor(), "first " + UUID.randomUUID())).isTrue();
        var first = UUID.fromString(page(cast.petrov()).version().id());
        Runnable once = () -> acknowledge(cast.petrov(), first);
        assertThat(Race.of(List.of(once, once, once))).allMatch(Optional::isEmpty);
        assertThat(auditEventsOf(first))
                .extracting(AuditRow::kind)
                .containsExactly("AiPolicyFiled", "AiPolicyAcknowledged");
        assertThat(page(cast.petrov()).isRead()).isTrue();
        var settings = as(cast.okafor(), policies::settings);
        assertThat(settings.acknowledged())
                .extracting(AiPolicySettings.Acknowledged::name)
                .contains("Nadia Petrov, MD");
        assertThat(as(cast.drKhan(), me -> policies.read(me, first)).mediaType())
                .isEqualTo("application/pdf");
    }

    @Test
    void r76_a_new_version_is_acknowledged_again_and_the_earlier_one_no_more() {
        var text = "second " + UUID.randomUUID();
        file(cast.okafor(), text);
        var earlier = UUID.fromString(page(cast.petrov()).version().id());
        acknowledge(cast.petrov(), earlier);
        assertThat(file(cast.okafor(), text)).as("the same content").isFalse();
        assertThat(page(cast.petrov()).isRead()).isTrue();
        file(cast.okafor(), "third " + UUID.randomUUID());
        assertThat(page(cast.petrov()).isRead()).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> acknowledge(cast.petrov(), earlier))
                .withMessage("ai-policy.replaced");
    }

    @Test
    void people_in_control_of_content_who_have_not_acknowledged_are_listed() {
        cast.accepted();
        file(cast.okafor(), "fourth " + UUID.randomUUID());
        assertThat(as(cast.okafor(), policies::settings).missing()).contains("Dr Amina Khan, MD");
    }

    @Test
    void only_the_director_files_it() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> file(cast.rahmani(), "mine"));
    }
}
