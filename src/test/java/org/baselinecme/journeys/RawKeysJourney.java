package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A page that shows a message key is noticed, whether the key is marked by Thymeleaf or stands alone. */
class RawKeysJourney {
    @Test
    void a_raw_key_on_a_page_is_found() {
        var keys = new RawKeys();
        var context = Chromium.orSkip().newContext();
        keys.watch(context);
        var page = context.newPage();
        page.route(
                "**/*",
                route -> route.fulfill(
                        new com.microsoft.playwright.Route.FulfillOptions()
                                .setContentType("text/html")
                                .setBody(
                                        "<p>??needs.gap_en??</p><p>In form. No key</p><button aria-label='objection.needs.own'>x</button>")));
        page.navigate("http://localhost/keys");
        context.close();
        assertThat(keys.found())
                .containsExactlyInAnyOrder(
                        "raw message key: ??needs.gap_en?? at /keys", "raw message key: objection.needs.own at /keys");
    }
}
