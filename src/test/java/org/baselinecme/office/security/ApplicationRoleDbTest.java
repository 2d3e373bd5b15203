package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.Test;

class ApplicationRoleDbTest extends DatabaseTest {
    @Test
    void the_plain_role_may_work() {
        assertThatCode(() -> new ApplicationRole(jdbc).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void the_owner_of_the_record_may_not() {
        var asOwner = new ApplicationRole(owner());
        assertThatThrownBy(asOwner::afterSingletonsInstantiated).isInstanceOf(ApplicationRole.TooPowerful.class);
    }

    @Test
    void the_refusal_is_a_sentence_that_says_what_to_do() {
        var said = new ApplicationRole.Analyzer().analyze(new ApplicationRole.TooPowerful());
        assertThat(said.getDescription()).contains("SPRING_DATASOURCE_USERNAME", "docs/self-hosting.md");
    }
}
