package org.baselinecme.office.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import org.baselinecme.PageTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@DisplayName("findings E1: one's own address")
class AddressPageTest extends PageTest {
    @Autowired
    OwnAddress address;

    @Test
    void shows_the_current_address_the_pending_one_and_how_to_stop_it() {
        given(address.page(PETROV)).willReturn(new AddressPage("old@example.org", "new@example.org", true));
        assertThat(get(PETROV, "/address"))
                .hasStatusOk()
                .bodyText()
                .contains("old@example.org", "new@example.org", "Cancel this change", "name=\"password\"");
    }

    @Test
    void who_came_by_a_link_can_stop_a_change_and_makes_none() {
        given(address.page(PETROV)).willReturn(new AddressPage("old@example.org", "new@example.org", false));
        assertThat(get(PETROV, "/address"))
                .bodyText()
                .contains("Cancel this change")
                .doesNotContain("name=\"password\"");
    }

    @Test
    void sends_what_was_typed() {
        assertThat(post(PETROV, "/address").param("email", " new@example.org ").param("password", "secret"))
                .hasStatus(302)
                .redirectedUrl()
                .isEqualTo("/address");
        then(address).should().change(PETROV, "new@example.org", "secret");
        assertThat(post(PETROV, "/address/stop")).hasStatus(302);
        then(address).should().stop(PETROV);
    }
}
