package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.expression.spel.standard.SpelExpressionParser;
import org.springframework.expression.spel.support.StandardEvaluationContext;

class TemplatePathTest {
    private static final Map<String, @Nullable Object> MODEL = new HashMap<>();

    static {
        MODEL.put("page", new Page("Sepsis", new Place("A-1", null), List.of(), true));
        MODEL.put("text", "");
        MODEL.put("nothing", null);
        MODEL.put("yes", true);
    }

    record Page(String title, Place place, List<String> lines, boolean isOpen) {
        public boolean isEmpty() {
            return lines.isEmpty();
        }

        public String getIssued() {
            return "getter";
        }

        public String issued() {
            return "component";
        }

        public String isOdd() {
            return "not a question";
        }
    }

    record Place(String number, @Nullable String room) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.title",
                "page.place.number",
                "page.place.room",
                "page.place.room == null",
                "page.place.room != null",
                "page.empty",
                "!page.empty",
                "page.open",
                "page.issued",
                "page.lines",
                "page.lines.isEmpty()",
                "!page.lines.isEmpty()",
                "page.title.isEmpty()",
                "text.isEmpty()",
                "nothing",
                "nothing == null",
                "yes",
                "!yes",
            })
    void it_answers_as_the_expression_language_does(String expression) {
        var path = TemplatePath.of(expression).orElseThrow();

        assertThat(path.in(MODEL::get)).isEqualTo(interpreted(expression));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "page.odd",
                "page.none",
                "page.class",
                "nothing.title",
                "page.lines.size",
                "!page.title",
                "nothing.isEmpty()"
            })
    void what_it_cannot_answer_is_interpreted(String expression) {
        assertThat(TemplatePath.of(expression).orElseThrow().in(MODEL::get)).isSameAs(TemplatePath.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "!false",
                "null",
                "param.x",
                "session.x",
                "page.title + 1",
                "page.title()",
                "page['title']",
                "page?.title",
                "#fields.hasErrors('x')",
                "not page.open",
                "page.title == 'x'",
                "page.lines[0]",
                "T(java.lang.Math)",
                "new String()",
                "!page.place == null",
                "page.title.isEmpty() == null",
                "a b"
            })
    void everything_else_is_the_expression_languages(String expression) {
        assertThat(TemplatePath.of(expression)).isEmpty();
    }

    @Test
    void nothing_of_other_classes_is_read() {
        assertThat(TemplatePath.of("it.class").orElseThrow().in(name -> "text")).isSameAs(TemplatePath.UNKNOWN);
        assertThat(TemplatePath.of("page.class.name").orElseThrow().in(MODEL::get))
                .isSameAs(TemplatePath.UNKNOWN);
    }

    private static @Nullable Object interpreted(String expression) {
        var language = new StandardEvaluationContext();
        var spelled = expression.replaceFirst("^(!?)(\\w+)", "$1#$2");
        MODEL.forEach(language::setVariable);
        return new SpelExpressionParser().parseExpression(spelled).getValue(language);
    }
}
