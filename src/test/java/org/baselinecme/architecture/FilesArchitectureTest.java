package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Settings, migrations, and text that no file may contain. */
class FilesArchitectureTest {
    private static final int SETTINGS = 60;
    private static final int LINES_OF_README = 80;
    private static final int LINES_OF_CSS = 600;
    private static final int LINES_OF_JS = 300;

    private static final Set<String> NOT_OURS = Set.of("target", ".git", ".data", ".idea", ".vscode", "node_modules");

    /** Hosts of package registries; written apart, so that this file holds none. */
    private static final List<String> REGISTRIES = List.of(
            "repo.maven" + ".apache.org",
            "repo1.maven" + ".org",
            "central.sonatype" + ".com",
            "oss.sonatype" + ".org",
            "repo.spring" + ".io",
            "plugins.gradle" + ".org",
            "registry.npmjs" + ".org",
            "registry.yarnpkg" + ".com",
            "deb.debian" + ".org",
            "archive.ubuntu" + ".com",
            "pypi" + ".org",
            "proxy.golang" + ".org",
            "crates" + ".io",
            "rubygems" + ".org",
            "registry-1.docker" + ".io",
            "unpkg" + ".com",
            "cdn.jsdelivr" + ".net");

    /** Reviewed: folders inside a container image. */
    private static final String IMAGE = "Dockerfile";

    private static final Pattern MACHINE_PATH =
            Pattern.compile("(?<![\\w.*/-])/(work|root|home/[a-z]\\w*|Users/\\w+)/");

    @Test
    void there_are_at_most_sixty_settings() {
        var settings = Codebase.read(Path.of("src/main/resources/application.properties"))
                .lines()
                .filter(line -> line.matches("[^#\\s].*=.*"));
        assertThat(settings).hasSizeLessThanOrEqualTo(SETTINGS);
    }

    @Test
    void a_migration_is_named_by_time_and_reason() {
        assertThat(migrations().stream().map(file -> file.getFileName().toString()))
                .isNotEmpty()
                .allMatch(name -> name.matches("V\\d{12}__[a-z_]+\\.sql|R__[a-z_]+\\.sql"))
                .doesNotHaveDuplicates();
        assertThat(migrations().stream()
                        .map(file -> file.getFileName().toString().split("__", -1)[0]))
                .filteredOn(version -> version.startsWith("V"))
                .doesNotHaveDuplicates();
    }

    @Test
    void the_database_never_asks_for_the_current_time() {
        var asking = migrations().stream()
                .filter(file ->
                        code(file).matches("(?is).*\\b(now\\(\\)|current_timestamp|current_date|localtime)\\b?.*"));
        assertThat(asking).isEmpty();
    }

    @Test
    void a_migration_uses_nothing_newer_than_postgresql_15() {
        var newer = migrations().stream()
                .filter(
                        file -> code(file)
                                .matches(
                                        "(?is).*\\b(uuidv7|without overlaps|virtual|any_value|json_table|merge into .* returning)\\b.*"));
        assertThat(newer).isEmpty();
    }

    @Test
    void no_file_names_a_folder_of_somebodys_machine() {
        var naming = committed()
                .filter(file -> !file.endsWith(IMAGE))
                .flatMap(file -> MACHINE_PATH.matcher(text(file)).results().map(found -> file + ": " + found.group()));
        assertThat(naming).isEmpty();
    }

    @Test
    void no_file_names_a_package_registry() {
        var naming = committed()
                .flatMap(
                        file -> REGISTRIES.stream().filter(text(file)::contains).map(host -> file + ": " + host));
        assertThat(naming).isEmpty();
    }

    @Test
    void our_own_style_and_script_stay_small() {
        assertThat(Codebase.lines(Path.of("src/main/resources/static/assets/app.css")))
                .isLessThanOrEqualTo(LINES_OF_CSS);
        var script = Codebase.files("src/main/resources/static", ".js").stream().mapToInt(Codebase::lines);
        assertThat(script.sum()).isLessThanOrEqualTo(LINES_OF_JS);
    }

    @Test
    void the_readme_is_a_page() {
        assertThat(Codebase.lines(Path.of("README.md"))).isLessThanOrEqualTo(LINES_OF_README);
    }

    private static List<Path> migrations() {
        return Codebase.files("src/main/resources/db/migration", ".sql");
    }

    private static String code(Path migration) {
        return Codebase.read(migration).replaceAll("(?m)--.*$", "").replaceAll("'(?:[^']|'')*'", "''");
    }

    /** Every text file that would be committed. */
    private static Stream<Path> committed() {
        try (var files = Files.walk(Path.of(""))) {
            return files
                    .filter(Files::isRegularFile)
                    .filter(file -> Stream.iterate(file, path -> path != null, Path::getParent)
                            .noneMatch(
                                    path -> NOT_OURS.contains(path.getFileName().toString())))
                    .toList()
                    .stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The text of a file; empty where it is none. */
    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (MalformedInputException picture) {
            return "";
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
