package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.TestLimits;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** For how many days a device is remembered, as the office sets it. */
class RememberedDaysDbTest extends DatabaseTest {
    private MockMvcTester browser;
    private TestLimits limits;

    @BeforeAll
    void aBrowser(@Autowired WebApplicationContext context, @Autowired ApplicationContext beans) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        limits = new TestLimits(cast, beans);
    }

    @Test
    void it_is_remembered_as_long_as_its_person_was_told() {
        somebody("promised");
        var device = new AtomicReference<Cookie>();
        limits.during(LimitKey.REMEMBERED_DEVICE, 10, () -> device.set(remembered("promised")));
        after(9);
        assertThat(isKnown(device.get())).isTrue();
        after(11);
        assertThat(isKnown(device.get())).isFalse();
    }

    @Test
    void fewer_days_count_at_once() {
        somebody("shortened");
        var device = remembered("shortened");
        after(11);
        limits.during(
                LimitKey.REMEMBERED_DEVICE,
                10,
                () -> assertThat(isKnown(device)).isFalse());
    }

    @Test
    void the_page_of_sign_in_names_the_days() {
        limits.during(
                LimitKey.REMEMBERED_DEVICE,
                10,
                () -> assertThat(browser.get().uri("/sign-in").exchange())
                        .bodyText()
                        .contains("For 10 days, on your own device only."));
    }

    private void somebody(String key) {
        cast.addPerson(key, "Dr " + key, cast.medicine());
    }

    private Cookie remembered(String key) {
        var signedIn = browser.post()
                .uri("/sign-in")
                .param("email", cast.email(key))
                .param("password", TestOffice.PASSWORD)
                .param("remember-device", "on")
                .with(csrf())
                .exchange()
                .getResponse();
        return Objects.requireNonNull(signedIn.getCookie("baseline-remembered"));
    }

    private static void after(int days) {
        TestClock.moveTo(Instant.now().plus(Duration.ofDays(days)).toString());
    }

    private boolean isKnown(Cookie device) {
        var response = browser.get().uri("/my-cme").cookie(device).exchange().getResponse();
        var location = response.getRedirectedUrl();
        return location == null || !location.endsWith("/sign-in");
    }
}
