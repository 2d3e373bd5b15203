package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Screens speak the profession's language (R70, domain 10.1): whole phrases are read, official names are let through. */
class VocabularyArchitectureTest {
    /** Reviewed: names that others gave, and the profession's own words that hold an unwelcome one. */
    private static final List<String> OFFICIAL = List.of(
            "live courses?", // format of the Program and Activity Reporting System
            "course directors?", // a planner's title
            "test-item writing", // format of the Program and Activity Reporting System
            "certificates? of completion",
            "certificates? of participation", // Standard 3.4
            "students? of a health profession", // of the list of professions
            "medical students?", // a profession of a learner
            "engages students", // ACCME, commendation criteria
            "supports CPD for CME team", // ACCME, commendation criteria
            "certified healthcare CPD professionals?"); // CHCP

    /** Words that are not allowed, with their replacements. */
    private static final Map<String, String> UNWELCOME = new TreeMap<>(Map.ofEntries(
            Map.entry("courses?", "activity"),
            Map.entry("online course", "enduring material"),
            Map.entry("medical training", "continuing medical education"),
            Map.entry("(healthcare provider|physician) education", "MOC/CC, or learners"),
            Map.entry("tests?", "post-activity assessment"),
            Map.entry("exams?|examinations?", "post-activity assessment"),
            Map.entry("quiz(zes)?", "post-activity assessment"),
            Map.entry("students?", "learner"),
            Map.entry("users?", "learner, or people"),
            Map.entry("attendees?", "learner"),
            Map.entry("certificates?", "certificate of completion"),
            Map.entry("sponsor(s|ed|ing|ships?)?", "provider, providership"),
            Map.entry("commercial interests?", "ineligible company"),
            Map.entry("conflicts? of interest|conflict resolution", "relevant financial relationship, mitigated"),
            Map.entry("accreditation bod(y|ies)", "accrediting organization"),
            Map.entry("CEUs?", "credit"),
            Map.entry("credit hours?", "AMA PRA Category 1 Credits"),
            Map.entry("approved by (the )?ACCME", "the provider is accredited"),
            Map.entry("CPD", "CME")));

    private static final Pattern SQL_STRING = Pattern.compile("'((?:[^']|'')*)'");
    private static final Pattern CODE = Pattern.compile("[A-Z0-9_]+|[a-z0-9_]+");

    @Test
    void r70_messages_use_the_professions_words() {
        assertThat(said(Messages.texts())).isEmpty();
    }

    @Test
    void r70_templates_use_the_professions_words() {
        var texts = new TreeMap<String, String>();
        Template.ALL.forEach(template ->
                texts.put(template.name(), String.join(" ", template.words().toList())));
        assertThat(said(texts)).isEmpty();
    }

    @Test
    void r70_the_demo_office_uses_the_professions_words() {
        var texts = new TreeMap<String, String>();
        for (var file : Codebase.files("src/demo/resources/demo", ".json"))
            texts(new JsonMapper().readTree(Codebase.read(file)), file.getFileName() + " ", texts);
        assertThat(texts).isNotEmpty();
        assertThat(said(texts)).isEmpty();
    }

    @Test
    void r70_reference_lists_use_official_names() {
        var texts = new TreeMap<String, String>();
        for (var file : Codebase.files("src/main/resources/db/migration", ".sql"))
            SQL_STRING
                    .matcher(Codebase.read(file).replaceAll("(?m)--.*$", ""))
                    .results()
                    .map(found -> found.group(1))
                    .filter(text -> !CODE.matcher(text).matches())
                    .forEach(text -> texts.put(file.getFileName() + " " + text, text));
        assertThat(said(texts)).isEmpty();
    }

    @Test
    void r70_the_lint_reads_whole_phrases() {
        assertThat(said(Map.of("a", "Live course", "b", "Test-item writing", "c", "latest users’ guidestudent")))
                .containsOnly("c: users → learner, or people");
        assertThat(said(Map.of("a", "Your certificate of completion", "b", "Print the certificate")))
                .containsOnly("b: certificate → certificate of completion");
    }

    private static Stream<String> said(Map<String, String> texts) {
        return texts.entrySet().stream()
                .flatMap(text -> unwelcome(text.getValue()).map(found -> text.getKey() + ": " + found));
    }

    private static Stream<String> unwelcome(String text) {
        var rest = whole(String.join("|", OFFICIAL)).matcher(text).replaceAll(" ");
        return UNWELCOME.entrySet().stream()
                .flatMap(word -> whole(word.getKey())
                        .matcher(rest)
                        .results()
                        .map(found -> found.group() + " → " + word.getValue()));
    }

    private static Pattern whole(String words) {
        return Pattern.compile("(?iu)(?<![\\p{L}_])(" + words + ")(?![\\p{L}_])");
    }

    private static void texts(JsonNode node, String path, Map<String, String> found) {
        if (node.isString() && !CODE.matcher(node.asString()).matches()) found.put(path, node.asString());
        node.properties().forEach(field -> texts(field.getValue(), path + "." + field.getKey(), found));
        if (node.isArray()) for (var i = 0; i < node.size(); i++) texts(node.get(i), path + "[" + i + "]", found);
    }
}
