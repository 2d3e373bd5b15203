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

/** The whole application behind a real port, on a database of its own, and people who sit at it with no browser. */
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

    /** One for all properties of this process; it goes with it. */
    public static synchronized RealServer running() {
        if (running == null) running = new RealServer(start(TestDatabaseServer.fresh()));
        return running;
    }

    private static ConfigurableApplicationContext start(TestDatabase database) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("server.port", "0");
        settings.put("baseline.demo", "false");
        settings.put("baseline.certificate-mail", "false");
        // nothing happens by itself between a look at the tables and the next
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

    /** Somebody's session: signed in by their key, such as {@code khan}; {@code anonymous} has one too. */
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

    /** A session that an answer ended is begun again when it is next asked for. */
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
                    headers.firstValue("Set-Cookie").orElse(""),
                    Objects.requireNonNullElse(response.body(), ""));
        } catch (IOException | InterruptedException broken) {
            throw new AssertionError(request + " was not answered", broken);
        }
    }

    /** The page to which an answer leads. */
    Answer follow(Answer answer, String key) {
        return send(get(answer.location().replace(address, "").replaceFirst("#.*", ""), visit(key)));
    }

    /** A session, and the token that its forms carry. */
    public record Visit(String cookie, String csrf) {}

    /** What came back. */
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

        /** As much as a report of a failure needs. */
        String start() {
            return body.length() > 1500 ? body.substring(0, 1500) : body;
        }

        /** Whether a page follows. */
        boolean isOnward() {
            return status >= 300 && !isRefused() && !location.contains("/sign-");
        }

        boolean isRefused() {
            return status >= 400;
        }
    }
}
