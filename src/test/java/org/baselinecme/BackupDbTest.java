package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.baselinecme.TestCluster.Output;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.env.Environment;

/** {@code bin/backup} and {@code bin/restore}, with the programs of an installed PostgreSQL. */
class BackupDbTest extends DatabaseTest {
    @TempDir
    private Path folder;

    @Autowired
    private Environment environment;

    @Autowired
    private ApplicationEventPublisher events;

    @BeforeAll
    void programsAreInstalled() {
        var server = jdbc.sql("select current_setting('server_version_num')::int / 10000")
                .query(Integer.class)
                .single();
        Skips.unless(
                TestCluster.isThere(server),
                "Backups are not tried: /usr/lib/postgresql holds no PostgreSQL " + server + " or newer.");
    }

    @Test
    void a_restored_copy_is_the_same_starts_and_its_certificate_verifies() throws Exception {
        var claims = new TestClaims(jdbc, transaction, events);
        var learner = cast.addPerson("b" + UUID.randomUUID(), "Nora Lindt", cast.medicine(), Grant.self(Role.LEARNER));
        var serial = claims.read(claims.claim(learner, cast.activities().opened(), Map.of("AMA1", 4)));
        var archive = backup(Map.of());
        try (var cluster = new TestCluster()) {
            var restored = restore(cluster, archive, "--create");
            assertThat(restored.text()).containsPattern("Restored: \\d+ tables with \\d{3,} rows are as in the backup");
            assertThat(restored.code()).isZero();
            var again = restore(cluster, archive, "--create");
            assertThat(again.text()).contains("The database copy is not empty", "Nothing was changed");
            assertThat(again.code()).isEqualTo(1);
            assertThat(pageOf(cluster, "/verify/" + serial)).contains("Nora Lindt, MD", "Medicine Grand Rounds");
        }
    }

    @Test
    void a_damaged_or_incomplete_archive_is_refused_before_anything_is_restored() throws IOException {
        var archive = backup(Map.of());
        assertThat(check(archive, Map.of()).code()).isZero();
        var bytes = Files.readAllBytes(archive);
        bytes[bytes.length / 2] ^= 1;
        assertThat(check(Files.write(folder.resolve("damaged.tar"), bytes), Map.of()))
                .matches(checked -> checked.code() == 1 && checked.text().contains("is damaged: the SHA-256"));
        assertThat(check(Files.write(folder.resolve("half.tar"), Arrays.copyOf(bytes, 9_000)), Map.of()))
                .matches(checked -> checked.code() == 1 && checked.text().contains("is no whole backup"));
    }

    @Test
    void an_encrypted_archive_holds_the_key_and_only_the_newest_remain() throws IOException {
        var key = Files.writeString(folder.resolve("key"), "a long random text\n");
        var secret = Map.of("BASELINE_SECRETS_KEY_FILE", key.toString());
        assertThat(run(secret, "bin/backup", folder.toString(), "--with-key"))
                .matches(said -> said.code() == 1 && said.text().contains("set BASELINE_BACKUP_ENCRYPT"));
        Files.writeString(folder.resolve("baseline-20200101T000000Z.tar"), "an old one");
        var hook = new HashMap<>(secret);
        hook.put("BASELINE_BACKUP_ENCRYPT", "openssl enc -aes-256-cbc -pbkdf2 -pass pass:x");
        var archive = backup(hook, "--with-key", "--keep", "1");
        assertThat(archive.toString()).endsWith(".tar.enc");
        assertThat(folder.resolve("baseline-20200101T000000Z.tar")).doesNotExist();
        assertThat(check(archive, Map.of()).text()).contains("The archive is encrypted");
        assertThat(check(archive, Map.of("BASELINE_BACKUP_DECRYPT", "openssl enc -d -aes-256-cbc -pbkdf2 -pass pass:y"))
                        .code())
                .isEqualTo(1);
        var opened =
                check(archive, Map.of("BASELINE_BACKUP_DECRYPT", "openssl enc -d -aes-256-cbc -pbkdf2 -pass pass:x"));
        assertThat(opened.text()).contains("Backup of 20");
        assertThat(opened.code()).isZero();
    }

    private Path backup(Map<String, String> more, String... options) {
        var command = new ArrayList<>(List.of("bin/backup", folder.toString()));
        command.addAll(List.of(options));
        var done = run(more, command.toArray(String[]::new));
        assertThat(done.code()).as(done.text()).isZero();
        return Path.of(done.text().strip());
    }

    private Output check(Path archive, Map<String, String> more) {
        return run(more, "bin/restore", archive.toString(), "--check");
    }

    private Output restore(TestCluster cluster, Path archive, String... options) {
        var url = cluster.url("copy");
        return run(
                Map.of("SPRING_DATASOURCE_URL", url, "SPRING_FLYWAY_URL", url),
                Stream.concat(Stream.of("bin/restore", archive.toString()), Stream.of(options))
                        .toArray(String[]::new));
    }

    private Output run(Map<String, String> more, String... command) {
        var variables = new HashMap<String, String>();
        for (var name : List.of("spring.datasource.url", "spring.flyway.url", "spring.flyway.user"))
            variables.put(name.toUpperCase(Locale.ROOT).replace('.', '_'), environment.getRequiredProperty(name));
        variables.put("SPRING_FLYWAY_PASSWORD", environment.getProperty("spring.flyway.password", ""));
        variables.put("SPRING_DATASOURCE_PASSWORD", environment.getProperty("spring.flyway.password", ""));
        variables.putAll(more);
        return Output.of(variables, command);
    }

    /** A page of the application on the copy. */
    private static String pageOf(TestCluster cluster, String path) throws IOException, InterruptedException {
        var settings = Map.of(
                "server.port", "0",
                "baseline.demo", "false",
                "spring.main.banner-mode", "off",
                "spring.datasource.url", cluster.url("copy"),
                "spring.datasource.username", TestDatabase.APPLICATION,
                "spring.datasource.password", "none",
                "spring.flyway.url", cluster.url("copy"),
                "spring.flyway.user", TestDatabase.OWNER,
                "spring.flyway.password", "none");
        try (var copy = new SpringApplicationBuilder(BaselineApplication.class, TestClock.Settable.class)
                        .run(settings.entrySet().stream()
                                .map(one -> "--" + one.getKey() + "=" + one.getValue())
                                .toArray(String[]::new));
                var client = HttpClient.newHttpClient()) {
            var address = "http://localhost:" + copy.getEnvironment().getProperty("local.server.port");
            return client.send(
                            HttpRequest.newBuilder(URI.create(address + path)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
