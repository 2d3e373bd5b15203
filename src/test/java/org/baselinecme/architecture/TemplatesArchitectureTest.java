package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attoparser.dom.Element;
import org.attoparser.dom.Text;
import org.baselinecme.platform.access.Role;
import org.junit.jupiter.api.Test;

/** The form of the views: short, without logic, without words of their own. */
class TemplatesArchitectureTest {
    private static final int LINES_A_PAGE = 60;
    private static final int LINES_A_PART = 40;
    private static final int LINES_A_FRAME = 80;

    /** Reviewed: a block of data that no browser executes, escaped by what writes it ({@code JsonTextTest}). */
    private static final String DATA_BLOCK = "th:utext=\"${listing.data}\"";

    private static final int NESTED = 3;

    /** Reviewed: words that templates may contain literally. */
    private static final Set<String> OWN_WORDS = Set.of("Baseline");

    private static final Set<String> SPOKEN = Set.of("alt", "title", "aria-label", "placeholder", "label", "summary");

    /**
     * Reviewed: signing in, signing out and the theme publish no event and are idempotent. A mail link is
     * used once by nature, and new ones are counted; their readers are nobody yet, so that no token of theirs is known.
     */
    private static final Set<String> WITHOUT_ONCE = Set.of(
            "@{/sign-in}",
            "@{/sign-in/link}",
            "@{/sign-in/forgotten}",
            "@{/sign-in/code}",
            "@{/sign-in/passkey}",
            "@{/sign-out}",
            "@{/profile/data.zip}", // sends a file
            "@{/people/{p}/data.zip(p=${person.head.id})}",
            "@{/theme}",
            "@{|${shell.here}|}",
            "@{|${shell.here}/new|}");

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern EXPRESSION = Pattern.compile("(\\$|#|@|\\*|~)\\{(?:[^{}]|\\{[^{}]*})*}");
    private static final Pattern QUOTED = Pattern.compile("'([^']*)'");
    private static final Pattern FRAGMENT = Pattern.compile("~\\{([\\w/-]+) :: ([\\w-]+)");

    @Test
    void there_are_templates() {
        assertThat(Template.ALL).isNotEmpty();
    }

    @Test
    void a_page_has_at_most_sixty_lines() {
        assertThat(Template.ALL.stream()
                        .filter(template -> template.lines() > allowed(template))
                        .map(template -> template.name() + " " + template.lines()))
                .isEmpty();
    }

    private static int allowed(Template template) {
        if (template.isFrame()) return LINES_A_FRAME;
        return template.isPart() ? LINES_A_PART : LINES_A_PAGE;
    }

    @Test
    void templates_hold_no_code() {
        assertThat(offending(
                        "T\\(|\\$\\{@|\\*\\{@|th:utext|\\[\\(|th:inline|th:style|\\bjs:|javascript:|hx-on|hx-vals"))
                .isEmpty();
    }

    /** Thymeleaf reads no property of a collection of the JDK whose class it doesn't know: of three hits, not of two. */
    @Test
    void the_size_of_a_collection_is_asked_by_its_method() {
        assertThat(offending("(?<!\\bat)(?<!\\bqr)(?<!\\bcode)(?<!\\bscores)(?<!\\bone)\\.size\\b(?![(-])"))
                .isEmpty();
    }

    /** Thymeleaf refuses such a variable on a page, once it is set. */
    @Test
    void no_variable_is_called_like_a_part_of_the_request() {
        assertThat(offending("th:(each|with)=\"(session|param|application|request|response)\\b"))
                .allMatch(name -> name.startsWith("print/"));
    }

    @Test
    void templates_hold_no_style_and_no_handlers() {
        assertThat(offending("<style|\\sstyle\\s*=|\\s(th:)?on[a-z]+\\s*="))
                .allMatch(found -> found.startsWith("mail/letter: ") && found.contains("style"));
    }

    @Test
    void a_script_is_a_file() {
        var inline = Template.ALL.stream()
                .filter(template -> template.elements()
                        .filter(element -> element.getElementName().equals("script"))
                        .filter(script -> !"application/ld+json".equals(script.getAttributeValue("type")))
                        .anyMatch(script ->
                                hasBody(script) || !script.getAttributeMap().containsKey("th:src")));
        assertThat(inline.map(Template::name)).isEmpty();
    }

    private static boolean hasBody(Element script) {
        return script.getChildren().stream()
                .anyMatch(child ->
                        child instanceof Text text && !text.getContent().isBlank());
    }

    @Test
    void templates_ask_for_duties_and_never_for_roles() {
        var roles = Stream.of(Role.values()).map(Role::name).collect(Collectors.joining("|"));
        assertThat(offending("\\b(" + roles + ")\\b|hasRole|hasAuthority|sec:|#authorization"))
                .isEmpty();
    }

    @Test
    void conditions_and_loops_nest_at_most_three_deep() {
        assertThat(Template.ALL.stream()
                        .map(template -> Map.entry(template.name(), template.depth(TemplatesArchitectureTest::isLogic)))
                        .filter(entry -> entry.getValue() > NESTED))
                .isEmpty();
    }

    /** A part that is brought in takes the place of the element before Thymeleaf reads its condition. */
    @Test
    void an_inclusion_carries_no_condition_of_its_own() {
        assertThat(Template.ALL.stream()
                        .flatMap(Template::elements)
                        .filter(element -> element.getAttributeMap().containsKey("th:replace"))
                        .filter(TemplatesArchitectureTest::isLogic)
                        .map(element -> Template.attribute(element, "th:replace")))
                .isEmpty();
    }

    private static boolean isLogic(Element element) {
        return Stream.of("th:each", "th:if", "th:unless", "th:switch").anyMatch(element.getAttributeMap()::containsKey);
    }

    @Test
    void every_word_comes_from_the_messages() {
        var said = Template.ALL.stream()
                .flatMap(template -> Stream.concat(template.words(), Stream.concat(spoken(template), quoted(template)))
                        .map(words -> words.replaceAll("&#?\\w+;|\\[\\[.*?]]", ""))
                        .filter(words -> WORD.matcher(words).find() && !OWN_WORDS.contains(words.strip()))
                        .filter(words -> !words.strip().startsWith(":root {"))
                        .map(words -> template.name() + ": " + words.strip()));
        assertThat(said).isEmpty();
    }

    /** Words of attributes that are shown or read aloud. */
    private static Stream<String> spoken(Template template) {
        return template.attributes()
                .filter(attribute -> SPOKEN.contains(attribute.getKey()))
                .map(Map.Entry::getValue);
    }

    /** Words between quotes or bars in what Thymeleaf writes out. */
    private static Stream<String> quoted(Template template) {
        return template.attributes()
                .filter(attribute -> attribute.getKey().equals("th:text")
                        || SPOKEN.contains(attribute.getKey().replace("th:", "")))
                .map(attribute -> EXPRESSION.matcher(attribute.getValue()).replaceAll(""))
                .flatMap(rest -> Stream.concat(
                        QUOTED.matcher(rest).results().map(found -> found.group(1)),
                        rest.startsWith("|") ? Stream.of(rest.replace("Baseline", "")) : Stream.of()))
                .filter(words -> !words.matches("[a-z-]+(\\.[a-z-]+)+"));
    }

    @Test
    void a_form_that_changes_something_carries_its_token_and_works_once() {
        var forms = Template.ALL.stream()
                .flatMap(Template::elements)
                .filter(element -> element.getElementName().equals("form"))
                .filter(form -> Template.attribute(form, "method").equalsIgnoreCase("post"))
                .toList();
        assertThat(forms)
                .isNotEmpty()
                .allSatisfy(form -> assertThat(form.getAttributeMap()).containsKey("th:action"))
                .allSatisfy(form -> assertThat(worksOnce(form))
                        .as(Template.attribute(form, "th:action"))
                        .isTrue());
    }

    private static boolean worksOnce(Element form) {
        return WITHOUT_ONCE.contains(Template.attribute(form, "th:action"))
                || Template.within(form)
                        .map(element -> Template.attribute(element, "th:replace"))
                        .anyMatch(part -> part.contains("fragments/form :: once") || part.contains(":: keys"));
    }

    @Test
    void every_included_fragment_exists() {
        var parts = Template.ALL.stream()
                .flatMap(template -> template.elements()
                        .map(element -> Template.attribute(element, "th:fragment"))
                        .filter(fragment -> !fragment.isEmpty())
                        .map(fragment -> template.name() + " :: " + fragment.replaceFirst("\\(.*", "")))
                .collect(Collectors.toSet());
        var named = Template.ALL.stream()
                .flatMap(template -> FRAGMENT.matcher(template.text()).results())
                .map(found -> found.group(1) + " :: " + found.group(2))
                .collect(Collectors.toSet());
        assertThat(parts).containsAll(named);
        named.add("layout :: page");
        assertThat(named).as("parts that somebody uses").containsAll(parts);
    }

    @Test
    void nothing_comes_from_another_host() {
        assertThat(Template.ALL.stream()
                        .flatMap(Template::attributes)
                        .filter(attribute -> attribute.getKey().matches("(th:)?(src|href|action)"))
                        .map(Map.Entry::getValue)
                        .filter(address -> address.matches("@?\\{?(https?:)?//.*")))
                .isEmpty();
    }

    private static Stream<String> offending(String pattern) {
        return Template.ALL.stream()
                .flatMap(template -> Pattern.compile(pattern)
                        .matcher(template.text().replace(DATA_BLOCK, ""))
                        .results()
                        .map(found -> template.name() + ": " + found.group()));
    }
}
