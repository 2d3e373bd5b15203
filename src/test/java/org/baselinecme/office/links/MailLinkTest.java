package org.baselinecme.office.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.baselinecme.office.office.Moments;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;

class MailLinkTest {
    private static final Instant NOW = Instant.parse("2026-11-23T15:04:00Z");
    private static final PersonId GRANTHAM = PersonId.next();
    private static final Moments MOMENTS = new Moments(ZoneOffset.UTC, NOW);

    @Test
    void a_link_is_valid_until_its_expiry() {
        var link = link(null);
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(7)).minusNanos(1))).isTrue();
        assertThat(link.isOpen(NOW.plus(Duration.ofDays(7)))).isFalse();
    }

    @Test
    void a_used_link_is_closed() {
        assertThat(link(NOW).isOpen(NOW)).isFalse();
    }

    @Test
    void a_new_link_has_the_lifetime_of_the_old() {
        assertThat(link(null).life()).isEqualTo(Duration.ofDays(7));
    }

    @Test
    void the_page_of_a_link_shows_person_and_expiry() {
        var page = LinkPage.of(link(null), null, MOMENTS);
        assertThat(page.name()).isEqualTo("Dr Hollis Grantham");
        assertThat(page.until()).isEqualTo("Mon, Nov 30, 3:04 PM UTC");
        assertThat(page.replaces()).isNull();
        assertThat(page.signedInAlready()).isFalse();
    }

    @Test
    void the_page_of_a_link_shows_who_would_be_signed_out() {
        var page = LinkPage.of(link(null), me(PersonId.next(), Role.LEARNER), MOMENTS);
        assertThat(page.replaces()).isEqualTo("Somebody");
        assertThat(page.signedInAlready()).isFalse();
    }

    @Test
    void a_person_signed_in_with_their_own_account_stays_signed_in() {
        assertThat(LinkPage.of(link(null), me(GRANTHAM, Role.LEARNER), MOMENTS).signedInAlready())
                .isTrue();
        assertThat(LinkPage.of(link(null), me(GRANTHAM, Role.BY_LINK), MOMENTS).signedInAlready())
                .isFalse();
    }

    private static Me me(PersonId person, Role role) {
        return new Me(person, "Somebody", "auto", List.of(Grant.self(role)));
    }

    private static MailLink link(Instant usedAt) {
        return TestMailLinks.link(GRANTHAM, new LinkTarget("/", "home.title"), NOW, usedAt);
    }
}
