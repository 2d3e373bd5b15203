package org.baselinecme;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The application on a real port with its own database, and HTTP sessions of test people. */
public final class RealServer {
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static RealServer running;

    private final ConfigurableApplicationContext context;
    private final String address;
    private final TestOffice cast;
    private final Map<String, Visit> visits = new HashMap<>();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(20)).build();

    private RealServer(ConfigurableApplicationContext context) {
        this.context = context;
        this.address = "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
        this.cast = new TestOffice(context);
    }

    /** One instance per process. */
    public static synchronized RealServer running() {
        if (running == null) running = new RealServer(start(TestDatabaseServer.fresh()));
        return running;
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("server.port", "0");
        settings.put("baseline.demo", "false");
        settings.put("baseline.certificate-mail", "false");
        // no background job may write between two snapshots of the tables
        settings.put("baseline.delivery-delay", "PT24H");
        settings.put("baseline.confirmation-delay", "PT24H");
        settings.put("spring.main.banner-mode", "off");
        settings.put("spring.datasource.url", database.url());
        settings.put("spring.datasource.username", TestDatabase.APPLICATION);
        settings.put("spring.datasource.password", database.password());
        settings.put("spring.flyway.url", database.url());
        settings.put("spring.flyway.user", TestDatabase.OWNER);
        settings.put("spring.flyway.password", database.password());
        return new SpringApplicationBuilder(BaselineApplication.class, TestClock.Settable.class)
                .run(settings.entrySet().stream()
                        .map(one -> "--" + one.getKey() + "=" + one.getValue())
                        .toArray(String[]::new));
    }

    public TestOffice cast() {
        return cast;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public JdbcClient jdbc() {
        return bean(JdbcClient.class);
    }

    /** The session of the person with this key, such as {@code khan}; {@code anonymous} has one too. */
    public Visit visit(String key) {
        return visits.computeIfAbsent(key, this::begin);
    }

    private Visit begin(String key) {
        var page = send(request("/sign-in").build());
        var stranger = new Visit(page.cookie(), page.csrf());
        if (key.equals("anonymous")) return stranger;
        var form = "email=" + cast.email(key) + "&password=" + TestOffice.PASSWORD.replace(' ', '+') + "&_csrf="
                + stranger.csrf();
        var in = send(
                post("/sign-in", stranger, "application/x-www-form-urlencoded", form.getBytes(StandardCharsets.UTF_8)));
        var profile = send(get("/profile", new Visit(in.cookie(), "")));
        return new Visit(in.cookie(), profile.csrf());
    }

    /** Forgets a session that a response ended; the next call of {@link #visit} starts a new one. */
    public void forget(String key) {
        visits.remove(key);
    }

    public HttpRequest get(String path, Visit visit) {
        return request(path).header("Cookie", visit.cookie()).build();
    }

    public HttpRequest post(String path, Visit visit, String contentType, byte[] body) {
        return post(path, visit, contentType, BodyPublishers.ofByteArray(body));
    }

    HttpRequest post(String path, Visit visit, String contentType, BodyPublisher body) {
        var request = request(path).header("Cookie", visit.cookie());
        if (!contentType.isEmpty()) request.header("Content-Type", contentType);
        return request.POST(body).build();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path))
                .header("Accept", "text/html")
                .timeout(Duration.ofSeconds(90));
    }

    public String address() {
        return address;
    }

    public Answer send(HttpRequest request) {
        try {
            var response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            var headers = response.headers();
            return new Answer(
                    response.statusCode(),
                    headers.firstValue("Location").orElse(""),
                    headers.firstValue("Content-Type").orElse(""),
                    headers.allValues("Set-Cookie").stream()
                            .filter(cookie -> cookie.startsWith("baseline="))
                            .findFirst()
                            .orElse(""),
                    Objects.requireNonNullElse(response.body(), ""));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(request + " was not answered", broken);
        }
    }

    /** Follows a redirect. */
    Answer follow(Answer answer, String key) {
        return send(get(answer.location().replace(address, "").replaceFirst("#.*", ""), visit(key)));
    }

    /** A session cookie and its CSRF token. */
    public record Visit(String cookie, String csrf) {}

    /** A response. */
    public record Answer(int status, String location, String contentType, String setCookie, String body) {
        String cookie() {
            return setCookie.replaceFirst(";.*", "");
        }

        String csrf() {
            var found = CSRF.matcher(body);
            if (!found.find()) throw new IllegalStateException("no form on the page:\n" + body);
            return found.group(1);
        }

        boolean isPage() {
            return contentType.startsWith("text/html");
        }

        /** The start of the body, for failure messages. */
        String start() {
            return body.length() > 1500 ? body.substring(0, 1500) : body;
        }

        /** Whether it redirects to a page other than sign-in. */
        boolean isOnward() {
            return status >= 300 && !isRefused() && !location.contains("/sign-");
        }

        boolean isRefused() {
            return status >= 400;
        }
    }
}
