package org.baselinecme;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLClassLoader;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.boot.SpringApplication;

/** A node of the application in a process of its own, which can be killed. */
public final class TestNode implements AutoCloseable {
    private static final Pattern HIDDEN = Pattern.compile("name=\"(_[a-z]+)\"[^>]*value=\"([^\"]*)\"");
    private static final Pattern CHOICE =
            Pattern.compile("type=\"radio\"[^>]*name=\"(q-[^\"]+)\"[^>]*value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofMinutes(8);
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String name;
    private final Map<String, String> settings;
    private final List<String> program;
    private int port;
    private Process process;

    /**
     * @param name the name of its connections in the database
     * @param moment what its clock says when it starts
     */
    public TestNode(String name, Map<String, String> settings, String moment) {
        this(name, settings, List.of("-Dnode.moment=" + moment, TestNode.class.getName()));
    }

    private TestNode(String name, Map<String, String> settings, List<String> program) {
        this.name = name;
        this.settings = settings;
        this.program = program;
    }

    /** As somebody starts it who has just fetched the project: the real program, and nothing but a folder. */
    public static TestNode asFetched(String name, Path data) {
        var settings = Map.of("baseline.data", data.toString(), "spring.main.banner-mode", "off");
        return new TestNode(name, settings, List.of(BaselineApplication.class.getName()));
    }

    /** The application with a clock that tests can set: the program of the process. */
    public static void main(String[] args) {
        TestClock.moveTo(System.getProperty("node.moment"));
        new SpringApplication(BaselineApplication.class, TestClock.Settable.class).run(args);
    }

    /** On this database, as the roles of production, with a mail server on this port. */
    public static Map<String, String> settings(String address, String password, int smtp) {
        return Map.ofEntries(
                Map.entry("spring.datasource.url", address),
                Map.entry("spring.datasource.username", TestDatabase.APPLICATION),
                Map.entry("spring.datasource.password", password),
                Map.entry("spring.flyway.url", address),
                Map.entry("spring.flyway.user", TestDatabase.OWNER),
                Map.entry("spring.flyway.password", password),
                Map.entry("spring.mail.host", "127.0.0.1"),
                Map.entry("spring.mail.port", "" + smtp),
                Map.entry("spring.main.banner-mode", "off"),
                Map.entry("baseline.demo", "false"));
    }

    /** Starts the process, and returns before it is ready. */
    public void start() {
        try (var free = new ServerSocket(0)) {
            port = free.getLocalPort();
            var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
            var command = new ArrayList<>(List.of(
                    java,
                    "-Xmx256m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "-cp",
                    classPath()));
            command.addAll(program);
            command.add("--server.port=" + port);
            command.add("--spring.datasource.hikari.data-source-properties.ApplicationName=" + name);
            settings.forEach((key, value) -> command.add("--" + key + "=" + value));
            var log = new File("target", name + ".log");
            process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                    .start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until the node answers. */
    public void ready() {
        Wait.until(name + " is ready: see target/" + name + ".log", PATIENCE, () -> {
            if (!process.isAlive()) throw new AssertionError(name + " ended: see target/" + name + ".log");
            return isReady();
        });
    }

    private boolean isReady() {
        try {
            return client.send(request("/readyz", "").build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** As kill -9 does, or a machine that loses its power. */
    public void kill() {
        process.destroyForcibly();
        ended();
    }

    /** As Ctrl+C does: it closes what it holds, its database too. */
    public void stop() {
        process.destroy();
        ended();
    }

    private void ended() {
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        if (process != null) kill();
    }

    public String name() {
        return name;
    }

    /** Signs in and returns the cookie of the session, which every node knows. */
    public String signIn(String email, String password) throws IOException {
        var page = send(request("/sign-in", ""));
        var answer = send(post(
                "/sign-in",
                cookie(page),
                fields(page.body(), "/sign-in", Map.of("email", email, "password", password))));
        return cookie(answer);
    }

    public String page(String path, String cookie) throws IOException {
        return send(request(path, cookie)).body();
    }

    /** Sends the form of a page as a browser does, the first choice of each question chosen; returns the answer. */
    public Answer send(String page, String path, String cookie) throws IOException {
        var choices = CHOICE.matcher(page)
                .results()
                .collect(Collectors.toMap(c -> c.group(1), c -> c.group(2), (first, next) -> first));
        var answer = send(post(path, cookie, fields(page, path, choices)));
        var location = answer.headers().firstValue("Location").orElse("").replaceFirst("^https?://[^/]+", "");
        return new Answer(answer.statusCode(), location);
    }

    private static String fields(String page, String path, Map<String, String> typed) {
        var from = page.indexOf("action=\"" + path + "\"");
        if (from < 0) throw new AssertionError("no form for " + path + " on the page:\n" + page);
        var form = page.substring(from, page.indexOf("</form>", from));
        var all = HIDDEN.matcher(form)
                .results()
                .map(field -> field(field.group(1), field.group(2)))
                .distinct()
                .toList();
        return java.util.stream.Stream.concat(
                        all.stream(), typed.entrySet().stream().map(one -> field(one.getKey(), one.getValue())))
                .collect(Collectors.joining("&"));
    }

    private static String field(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder post(String path, String cookie, String form) {
        return request(path, cookie)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
    }

    private HttpRequest.Builder request(String path, String cookie) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Accept", "text/html,*/*")
                .timeout(Duration.ofSeconds(60));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("baseline="))
                .map(cookie -> cookie.replaceFirst(";.*", ""))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no session: " + answer));
    }

    /** That of the test, whatever started it. */
    private static String classPath() {
        if (TestNode.class.getClassLoader() instanceof URLClassLoader loader)
            return Arrays.stream(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** How a form was answered, and where it leads. */
    public record Answer(int status, String location) {
        boolean isAward() {
            return status / 100 == 3 && location.startsWith("/awards/");
        }
    }
}
