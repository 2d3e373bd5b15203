package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.baselinecme.Race;
import org.baselinecme.TestClock;
import org.baselinecme.TestOffice;
import org.junit.jupiter.api.Test;

/** R40: two hundred claims of one person at once, through HTTP with session and CSRF token, are one award. */
class ClaimRaceJourney extends JourneyTest {
    private static final int CLAIMS = 200;
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern SHOWN = Pattern.compile("name=\"_shown\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CHOICE =
            Pattern.compile("type=\"radio\"[^>]*name=\"(q-[^\"]+)\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(20))
            .build();

    @Test
    void r40_two_hundred_claims_at_once_are_one_award() throws IOException, InterruptedException {
        var path = "/at/" + cast.learners().code(cast.activities().listed());
        cast.learners().learner("racer", "Dr Nora Lindt", "MD", "PHYSICIAN");
        TestClock.moveTo("2027-03-01T08:55:00Z");
        var signIn = page("/sign-in");
        send(
                "/sign-in",
                Map.of("email", cast.email("racer"), "password", TestOffice.PASSWORD, "_csrf", first(CSRF, signIn)));
        var page = page(path);
        var led = new AtomicInteger();
        var stopped = Race.of(IntStream.range(0, CLAIMS)
                .<Runnable>mapToObj(i -> () -> {
                    if (send(path, form(page)) == 302) led.incrementAndGet();
                })
                .toList());
        assertThat(stopped).allMatch(Optional::isEmpty);
        assertThat(led).hasValue(CLAIMS);
        assertThat(rows("award")).isOne();
        assertThat(rows("credit_claim")).isOne();
        assertThat(rows("presence")).isOne();
        assertThat(rows("certificate")).isOne();
        assertThat(rows("audit_fact where kind = 'CreditClaimed'")).isOne();
    }

    /** Every question answered by its first choice, with a token of its own. */
    private static Map<String, String> form(String page) {
        var form = new HashMap<String, String>();
        form.put("_csrf", first(CSRF, page));
        form.put("_shown", first(SHOWN, page));
        form.put("_once", UUID.randomUUID().toString());
        CHOICE.matcher(page).results().forEach(choice -> form.putIfAbsent(choice.group(1), choice.group(2)));
        return form;
    }

    private long rows(String table) {
        return database.owner()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private String page(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).build(), BodyHandlers.ofString())
                .body();
    }

    private static String first(Pattern what, String page) {
        var found = what.matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private int send(String path, Map<String, String> form) {
        var body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            return browser.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private URI address(String path) {
        return URI.create(address() + path);
    }
}
