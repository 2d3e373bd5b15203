package org.baselinecme.journeys;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.baselinecme.Wait;

/**
 * A real Keycloak in a process of its own, in memory: realm {@code hospital} is the OpenID provider that Baseline knows, and brokers
 * realm {@code partner}, which speaks SAML.
 */
final class Keycloak implements AutoCloseable {
    private static final Path HOME = Path.of("target", "keycloak-26.4.0");
    private static final Path LOG = Path.of("target", "keycloak.log");
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String CREDENTIAL = "test-only";
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final String address;
    private final Process process;

    private Keycloak(String address, Process process) {
        this.address = address;
        this.process = process;
    }

    /** Whether its distribution is there, as profile {@code full} unpacks it. */
    static boolean isThere() {
        return Files.isRegularFile(HOME.resolve("bin/kc.sh"));
    }

    static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts it with the two realms, and returns before it is ready. */
    static Keycloak start(String baseline) {
        var port = freePort();
        var address = "http://localhost:" + port;
        try {
            var realms = Files.createDirectories(HOME.resolve("data/import"));
            for (var realm : new String[] {"hospital-realm.json", "partner-realm.json"})
                Files.writeString(
                        realms.resolve(realm),
                        read(realm).replace("@BASELINE@", baseline).replace("@KEYCLOAK@", address));
            var builder = new ProcessBuilder(
                            HOME.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--import-realm",
                            "--db=dev-mem",
                            "--http-host=127.0.0.1",
                            "--http-port=" + port,
                            "--features-disabled=account,kerberos")
                    .redirectErrorStream(true)
                    .redirectOutput(new File(LOG.toString()));
            var settings = builder.environment();
            settings.put("JAVA_HOME", System.getProperty("java.home"));
            settings.put("JAVA_OPTS_KC_HEAP", "-Xms96m -Xmx384m");
            settings.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
            settings.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
            settings.put("KC_BOOTSTRAP_ADMIN_PASSWORD", CREDENTIAL);
            return new Keycloak(address, builder.start());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String read(String realm) throws IOException {
        try (var file = Objects.requireNonNull(Keycloak.class.getResourceAsStream("/keycloak/" + realm))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    String issuer() {
        return address + "/realms/hospital";
    }

    /** Waits until it answers. */
    void ready() {
        Wait.until("Keycloak is ready: see " + LOG, PATIENCE, () -> {
            if (!process.isAlive()) throw new AssertionError("Keycloak ended: see " + LOG);
            return isReady();
        });
    }

    private boolean isReady() {
        try {
            var asked = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                    .timeout(Duration.ofSeconds(5));
            return send(asked).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /** What its administrator does in realm {@code hospital}. */
    void administer(String method, String path) {
        try {
            var form = "grant_type=password&client_id=admin-cli&username=admin&password=" + CREDENTIAL;
            var token =
                    send(HttpRequest.newBuilder(URI.create(address + "/realms/master/protocol/openid-connect/token"))
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form)));
            var bearer = token.body().replaceAll(".*\"access_token\":\"([^\"]+)\".*", "$1");
            var done = send(HttpRequest.newBuilder(URI.create(address + "/admin/realms/hospital/" + path))
                    .header("Authorization", "Bearer " + bearer)
                    .method(method, BodyPublishers.noBody()));
            if (done.statusCode() >= 300) throw new AssertionError(method + " " + path + ": " + done.statusCode());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** The program and what it started. */
    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
