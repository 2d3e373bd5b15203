package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.baselinecme.planning.activities.Stage;
import org.junit.jupiter.api.Test;

/**
 * A table has one owner: only the module that writes it reads it. Other modules read the owner's published views, and only
 * those of modules they declare as a dependency. Only the views of activities interpret stages.
 */
class TableOwnershipArchitectureTest {
    private static final Pattern CREATED = Pattern.compile("create (?:unlogged )?table (?:if not exists )?(\\w+)");
    private static final Pattern PUBLISHED = Pattern.compile("create view (v_\\w+)");
    private static final Pattern MENTIONED = Pattern.compile("\\b(?:from|join|into|update)\\s+(?:only\\s+)?([a-z_]+)");
    private static final Pattern WRITTEN = Pattern.compile("\\b(?:insert into|update|delete from)\\s+([a-z_]+)");
    private static final Pattern MAPPED =
            Pattern.compile("@(?:Table|CollectionTable|JoinTable)\\(\\s*name = \"([a-z_]+)\"");
    private static final Pattern NAME_PART = Pattern.compile("(?<=[a-z])(?=[A-Z])");
    private static final Pattern FILE_OF = Pattern.compile("[VR]\\d*__([a-z]+)_.*");
    private static final Pattern STAGES = Pattern.compile(
            Arrays.stream(Stage.values()).map(Stage::name).collect(Collectors.joining("|", "'(?:", ")'")));

    /** Reviewed: the page of the demo that shows all mail; no module publishes mails. */
    private static final Set<String> REVIEWED = Set.of("demo reads mail_outbox of mail");

    private static final Map<String, String> OWNERS = owners();
    private static final Map<String, Set<String>> DEPENDENCIES = dependencies();

    @Test
    void sql_names_own_tables_and_declared_views_only() {
        assertThat(JavaFile.types()
                        .flatMap(file -> file.strings().flatMap(sql -> foreign(module(file), sql)))
                        .distinct()
                        .sorted())
                .isEmpty();
    }

    @Test
    void stages_are_named_in_the_sql_of_activities_only() {
        assertThat(JavaFile.types()
                        .filter(file -> !module(file).equals("activities"))
                        .filter(file -> file.strings().anyMatch(TableOwnershipArchitectureTest::namesAStage))
                        .map(JavaFile::name))
                .isEmpty();
    }

    @Test
    void a_planted_foreign_table_is_found() {
        assertThat(foreign("catalog", "select name from person join v_activity a on true"))
                .containsExactly("catalog reads person of people");
        assertThat(foreign("kernel", "select 1 from v_person")).containsExactly("kernel reads v_person of people");
        assertThat(foreign("people", "update person set name = ''")).isEmpty();
        assertThat(namesAStage("select id from v_activity where stage = 'OPEN'"))
                .isTrue();
    }

    @Test
    void a_view_uses_tables_of_its_own_module_and_grants_no_write() {
        for (var file : Codebase.files("src/main/resources/db/migration", "_published_views.sql")) {
            var module = moduleOf(file);
            var sql = Codebase.read(file).toLowerCase();
            assertThat(foreign(module, sql)).as(file.toString()).isEmpty();
            assertThat(count("create view ", sql))
                    .as(file + ": every view is security_invoker")
                    .isEqualTo(count("security_invoker = true", sql));
        }
    }

    private static int count(String part, String text) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static boolean namesAStage(String sql) {
        return sql.matches("(?s).*\\b(select|update|where|and)\\b.*")
                && sql.contains("stage")
                && STAGES.matcher(sql).find();
    }

    private static Stream<String> foreign(String module, String sql) {
        return MENTIONED
                .matcher(sql.toLowerCase())
                .results()
                .map(found -> found.group(1))
                .filter(OWNERS::containsKey)
                .filter(name -> !OWNERS.get(name).equals(module))
                .filter(name -> !(name.startsWith("v_") && mayUse(module, OWNERS.get(name))))
                .map(name -> module + " reads " + name + " of " + OWNERS.get(name))
                .filter(sentence -> !REVIEWED.contains(sentence))
                .distinct();
    }

    /** The demo comes after all modules and may read every view. */
    private static boolean mayUse(String module, String owner) {
        return module.equals("demo")
                || DEPENDENCIES.getOrDefault(module, Set.of()).contains(owner);
    }

    private static Map<String, String> owners() {
        var owners = new HashMap<String, String>();
        for (var file : Codebase.files("src/main/resources/db/migration", ".sql")) {
            var sql = Codebase.read(file).toLowerCase();
            for (var pattern : List.of(CREATED, PUBLISHED))
                pattern.matcher(sql).results().forEach(found -> owners.putIfAbsent(found.group(1), moduleOf(file)));
        }
        JavaFile.types().filter(file -> !module(file).equals("demo")).forEach(file -> {
            file.strings()
                    .flatMap(sql -> WRITTEN.matcher(sql.toLowerCase()).results().map(found -> found.group(1)))
                    .filter(owners::containsKey)
                    .forEach(table -> owners.put(table, module(file)));
            mapped(file).filter(owners::containsKey).forEach(table -> owners.put(table, module(file)));
        });
        return owners;
    }

    /** Tables that an entity maps, by annotation or by its own name. */
    private static Stream<String> mapped(JavaFile file) {
        var named = MAPPED.matcher(file.text()).results().map(found -> found.group(1));
        if (!file.text().contains("\n@Entity")) return named;
        return Stream.concat(
                named, Stream.of(NAME_PART.matcher(file.name()).replaceAll("_").toLowerCase()));
    }

    private static Map<String, Set<String>> dependencies() {
        var declared = Pattern.compile("\"[a-z]+\\.([a-z]+)\"");
        return JavaFile.MAIN.stream()
                .filter(JavaFile::isPackageInfo)
                .collect(Collectors.toMap(
                        TableOwnershipArchitectureTest::module,
                        file -> declared.matcher(file.text())
                                .results()
                                .map(found -> found.group(1))
                                .collect(Collectors.toCollection(TreeSet::new))));
    }

    private static String module(JavaFile file) {
        return Codebase.shortName(file.module());
    }

    private static String moduleOf(Path migration) {
        var name = FILE_OF.matcher(migration.getFileName().toString());
        return name.matches() ? name.group(1).replace("catalogue", "catalog") : "";
    }
}
