package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.marcnuri.helm.Helm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.yaml.snakeyaml.Yaml;

/** The chart in {@code deploy/helm}, linted and rendered by Helm. */
class HelmChartTest {
    private static final Path CHART = Path.of("deploy/helm/baseline");
    private static final Map<String, String> SETTINGS = Map.of(
            "baseUrl", "https://cme.example.org",
            "database.url", "jdbc:postgresql://db.example.org:5432/baseline",
            "secret.extraKeys.SPRING_MAIL_PASSWORD", "mail-password",
            "backup.enabled", "true",
            "backup.claim", "backups");

    /** With the two values that each installation has to give. */
    @Test
    void helm_finds_nothing_to_complain_of(@TempDir Path folder) throws IOException {
        FileSystemUtils.copyRecursively(CHART, folder);
        var values = folder.resolve("values.yaml");
        Files.writeString(
                values,
                Files.readString(values)
                        .replace("baseUrl: \"\"", "baseUrl: https://cme.example.org")
                        .replace("  url: \"\"", "  url: jdbc:postgresql://db.example.org:5432/baseline"));
        var result = new Helm(folder).lint().strict().call();
        assertThat(result.getMessages()).noneMatch(line -> line.contains("[WARNING]") || line.contains("[ERROR]"));
        assertThat(result.isFailed()).isFalse();
    }

    @Test
    void a_node_runs_without_rights_on_a_read_only_file_system() {
        for (var pod : List.of(
                map(rendered("Deployment"), "spec", "template", "spec"),
                map(rendered("CronJob"), "spec", "jobTemplate", "spec", "template", "spec"))) {
            assertThat(map(pod, "securityContext"))
                    .containsEntry("runAsNonRoot", true)
                    .containsEntry("runAsUser", 10001);
            assertThat(pod).containsEntry("automountServiceAccountToken", false);
            assertThat(map(container(pod), "securityContext"))
                    .containsEntry("readOnlyRootFilesystem", true)
                    .containsEntry("allowPrivilegeEscalation", false)
                    .containsEntry("capabilities", Map.of("drop", List.of("ALL")));
        }
    }

    @Test
    void secrets_are_files_and_never_variables() {
        var variables = list(container(map(rendered("Deployment"), "spec", "template", "spec")), "env");
        assertThat(variables)
                .contains(
                        Map.of(
                                "name", "SPRING_DATASOURCE_PASSWORD_FILE",
                                "value", "/run/secrets/baseline/application-password"),
                        Map.of("name", "SPRING_MAIL_PASSWORD_FILE", "value", "/run/secrets/baseline/mail-password"))
                .noneMatch(one -> String.valueOf(((Map<?, ?>) one).get("name")).endsWith("PASSWORD"));
        assertThatThrownBy(() -> render(Map.of("settings.SPRING_MAIL_PASSWORD", "in the open")))
                .hasMessageContaining("SPRING_MAIL_PASSWORD");
    }

    @Test
    void health_is_asked_on_the_port_of_the_pages_and_metrics_have_their_own() {
        var container = container(map(rendered("Deployment"), "spec", "template", "spec"));
        assertThat(map(container, "livenessProbe", "httpGet")).isEqualTo(Map.of("path", "/livez", "port", "pages"));
        assertThat(map(container, "readinessProbe", "httpGet")).isEqualTo(Map.of("path", "/readyz", "port", "pages"));
        assertThat(list(container, "ports"))
                .containsExactly(
                        Map.of("name", "pages", "containerPort", 8080),
                        Map.of("name", "metrics", "containerPort", 8081));
        assertThat(rendered("Ingress").toString()).contains("name=pages").doesNotContain("metrics");
    }

    @Test
    void the_backup_brings_the_scripts_of_the_product() {
        assertThat(map(rendered("ConfigMap"), "data"))
                .containsOnlyKeys("backup", "restore", "database-settings")
                .hasEntrySatisfying(
                        "backup", script -> assertThat((String) script).contains("pg_dump --format=custom"));
    }

    @Test
    void what_cannot_work_is_not_rendered() {
        assertThatThrownBy(() -> render(Map.of("baseUrl", "http://cme.example.org")))
                .hasMessageContaining("baseUrl");
        assertThatThrownBy(() -> render(Map.of("backup.claim", ""))).hasMessageContaining("volume claim");
    }

    private static String render(Map<String, String> more) {
        var template = new Helm(CHART).template();
        SETTINGS.forEach((name, value) -> template.set(name, more.getOrDefault(name, value)));
        more.forEach(template::set);
        return template.call();
    }

    private static Map<String, Object> rendered(String kind) {
        return StreamSupport.stream(new Yaml().loadAll(render(Map.of())).spliterator(), false)
                .filter(Map.class::isInstance)
                .map(HelmChartTest::map)
                .filter(one -> kind.equals(one.get("kind")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + kind));
    }

    private static Map<String, Object> container(Map<String, Object> pod) {
        return map(list(pod, "containers").getFirst());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value, String... path) {
        var found = (Map<String, Object>) value;
        for (var part : path) found = (Map<String, Object>) found.get(part);
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Map<String, Object> value, String name) {
        return (List<Object>) value.get(name);
    }
}
