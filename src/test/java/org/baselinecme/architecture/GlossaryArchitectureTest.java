package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaModifier;
import jakarta.persistence.Entity;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** The glossary leads from each word of the profession to its class: {@code docs/glossary.md}. */
class GlossaryArchitectureTest {
    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([^|]+) \\| ([^|]+) \\| `([\\w.]+)` \\|$");
    private static final String GLOSSARY = Codebase.read(Path.of("docs/glossary.md"));

    @Test
    void every_class_of_the_glossary_exists() {
        assertThat(named())
                .isNotEmpty()
                .allSatisfy(name -> assertThat(Codebase.CLASSES.contain(Codebase.BASE + "." + name))
                        .as(name)
                        .isTrue());
    }

    @Test
    void every_entity_and_public_service_is_in_the_glossary() {
        var classes = Codebase.classes()
                .filter(type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Service.class)
                                && type.getModifiers().contains(JavaModifier.PUBLIC))
                .map(type -> type.getName().substring(Codebase.BASE.length() + 1));
        assertThat(classes.filter(name -> !named().contains(name))).isEmpty();
    }

    @Test
    void the_words_are_sorted() {
        var words = ROW.matcher(GLOSSARY).results().map(row -> row.group(1).strip());
        assertThat(words).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER).doesNotHaveDuplicates();
    }

    private static List<String> named() {
        return ROW.matcher(GLOSSARY).results().map(row -> row.group(3)).toList();
    }
}
