package org.baselinecme.office.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.Test;

class ApplicationRoleDbTest extends DatabaseTest {
    @Test
    void the_application_role_is_accepted() {
        assertThatCode(() -> new ApplicationRole(jdbc).afterSingletonsInstantiated())
                .doesNotThrowAnyException();
    }

    @Test
    void the_owner_role_is_rejected() {
        var asOwner = new ApplicationRole(owner());
        assertThatThrownBy(asOwner::afterSingletonsInstantiated).isInstanceOf(ApplicationRole.TooPowerful.class);
    }

    @Test
    void the_error_message_says_what_to_do() {
        var said = new ApplicationRole.Analyzer().analyze(new ApplicationRole.TooPowerful());
        assertThat(said.getDescription()).contains("SPRING_DATASOURCE_USERNAME", "docs/self-hosting.md");
    }
}
