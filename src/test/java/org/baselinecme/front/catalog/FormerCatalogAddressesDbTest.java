package org.baselinecme.front.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** Addresses of the catalog that stand in older mails and bookmarks. */
class FormerCatalogAddressesDbTest extends DatabaseTest {
    @ParameterizedTest
    @CsvSource({
        "/catalogue, /catalog",
        "/catalogue?q=heart+failure, /catalog?q=heart+failure",
        "/catalogue/2026-0007, /catalog/2026-0007",
        "/catalogue/2026-0007/calendar.ics, /catalog/2026-0007/calendar.ics"
    })
    void they_redirect_for_good(String former, String now, @Autowired WebApplicationContext context) {
        var browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        assertThat(browser.get().uri(URI.create(former)))
                .hasStatus(301)
                .redirectedUrl()
                .isEqualTo(now);
    }
}
