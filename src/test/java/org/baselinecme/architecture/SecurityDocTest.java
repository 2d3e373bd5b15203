package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@code docs/security.md} and the pages about operations name is there. */
class SecurityDocTest {
    private static final Pattern TEST = Pattern.compile("`(\\w+Test)`");
    private static final Pattern LINK = Pattern.compile("]\\(([^):#]+)(?:#[^)]*)?\\)");

    @Test
    void every_test_that_is_evidence_exists() {
        var tests = Codebase.files("src/test/java", "Test.java").stream()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toSet());
        var named = TEST.matcher(Codebase.read(Path.of("docs/security.md")))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(20);
        assertThat(tests).containsAll(named);
    }

    @Test
    void links_between_the_pages_lead_somewhere() {
        var pages = Codebase.files("docs", ".md");
        assertThat(pages).isNotEmpty();
        for (var page : pages)
            assertThat(LINK.matcher(Codebase.read(page)).results().map(MatchResult::group))
                    .as("links of " + page)
                    .isNotNull()
                    .allSatisfy(link -> assertThat(page.resolveSibling(link.replaceAll("^]\\(|(#.*)?\\)$", ""))
                                    .normalize())
                            .exists());
    }
}
