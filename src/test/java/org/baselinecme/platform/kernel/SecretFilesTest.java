package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

class SecretFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static StandardEnvironment environment(Map<String, Object> variables, Map<String, Object> arguments) {
        var environment = new StandardEnvironment();
        var sources = environment.getPropertySources();
        sources.replace(
                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new LinkedHashMap<>(variables)));
        sources.addFirst(new MapPropertySource("arguments", arguments));
        ConfigurationPropertySources.attach(environment);
        new SecretFiles().postProcessEnvironment(environment, new SpringApplication());
        return environment;
    }

    private static StandardEnvironment environment(Map<String, Object> variables) {
        return environment(variables, Map.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SPRING_DATASOURCE_PASSWORD",
                "SPRING_FLYWAY_PASSWORD",
                "SPRING_MAIL_PASSWORD",
                "SPRING_MAIL_USERNAME",
                "SPRING_DATASOURCE_URL",
                "BASELINE_FIRST_PASSWORD",
                "BASELINE_DEMO_PASSWORD",
                "BASELINE_SECRETS_KEY",
                "SERVER_SSL_KEYSTOREPASSWORD"
            })
    void a_variable_of_the_environment_comes_from_a_file(String variable) throws IOException {
        var environment = environment(
                Map.of(variable + "_FILE", file("secret", "pass phrase\n").toString()));
        assertThat(environment.getProperty(variable)).isEqualTo("pass phrase");
        var property = variable.toLowerCase(Locale.ROOT).replace('_', '.');
        assertThat(Binder.get(environment).bind(property, String.class).get()).isEqualTo("pass phrase");
    }

    @Test
    void names_with_dashes_and_keys_of_providers_are_found_too() throws IOException {
        var environment = environment(Map.of(
                "BASELINE_SECRETS_KEY_FILE",
                file("key", "of the installation").toString(),
                "BASELINE_PROVIDERS_HOSPITAL_CLIENTSECRETFILE",
                file("client", "of the hospital").toString()));
        assertThat(environment.getProperty("baseline.secrets-key")).isEqualTo("of the installation");
        assertThat(Binder.get(environment)
                        .bind("baseline.providers.hospital.client-secret", String.class)
                        .get())
                .isEqualTo("of the hospital");
        assertThat(SecretFiles.named(environment))
                .containsKeys("BASELINE_SECRETS_KEY_FILE", "BASELINE_PROVIDERS_HOSPITAL_CLIENTSECRETFILE");
    }

    @Test
    void an_argument_comes_from_a_file() throws IOException {
        var environment = environment(
                Map.of(),
                Map.of(
                        "spring.datasource.password-file",
                        file("secret", "äöü $x `y`\r\n").toString()));
        assertThat(environment.getProperty("spring.datasource.password")).isEqualTo("äöü $x `y`");
    }

    @Test
    void a_list_of_stolen_passwords_is_no_secret() {
        var environment = environment(Map.of("BASELINE_PASSWORDS_BREACHED_FILE", "/nowhere", "KUBE_TOKEN_FILE", "/no"));
        assertThat(environment.getProperty("BASELINE_PASSWORDS_BREACHED")).isNull();
    }

    @Test
    void an_empty_variable_is_not_set() throws IOException {
        assertThat(environment(Map.of("SPRING_MAIL_PASSWORD_FILE", " ")).containsProperty("spring.mail.password"))
                .isFalse();
        var environment = environment(Map.of(
                "SPRING_MAIL_PASSWORD",
                "",
                "SPRING_MAIL_PASSWORD_FILE",
                file("secret", "x").toString()));
        assertThat(environment.getProperty("spring.mail.password")).isEqualTo("x");
    }

    @Test
    void both_are_refused_however_they_are_written() throws IOException {
        var file = file("secret", "x").toString();
        assertThatThrownBy(
                        () -> environment(Map.of("SPRING_MAIL_PASSWORD", "known", "SPRING_MAIL_PASSWORD_FILE", file)))
                .isInstanceOf(StartRefused.class)
                .hasMessage(
                        "Both SPRING_MAIL_PASSWORD and SPRING_MAIL_PASSWORD_FILE are set. Remove one of them, so that it"
                                + " is clear which counts.");
        assertThatThrownBy(() ->
                        environment(Map.of("BASELINE_SECRETS_KEY_FILE", file), Map.of("baseline.secrets-key", "known")))
                .hasMessageStartingWith("Both baseline.secrets-key and BASELINE_SECRETS_KEY_FILE are set.");
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_in_a_sentence_without_its_contents() throws IOException {
        refused(folder.resolve("missing"), "does not exist");
        refused(folder, "is not a file");
        refused(file("empty", "\n"), "is empty");
        refused(file("large", "x".repeat(70_000)), "is larger than 64 KB");
        refused(
                Files.write(folder.resolve("binary"), new byte[] {(byte) 0xff, (byte) 0xfe, 1}),
                "is not text in UTF-8");
    }

    private static void refused(Path file, String why) {
        assertThatThrownBy(() -> environment(Map.of("SPRING_DATASOURCE_PASSWORD_FILE", file.toString())))
                .isInstanceOf(StartRefused.class)
                .hasMessage("SPRING_DATASOURCE_PASSWORD_FILE names " + file + ", which " + why + ".");
    }
}
