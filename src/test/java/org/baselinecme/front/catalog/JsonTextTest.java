package org.baselinecme.front.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JsonTextTest {
    @Test
    void nothing_in_it_can_end_the_script_element() {
        var text = new JsonText()
                .with("name", "A </script><!-- & 'b' \"c\" \\ é\n")
                .toString();
        assertThat(text)
                .isEqualTo(
                        "{\"name\":\"A \\u003c/script\\u003e\\u003c!-- \\u0026 \\u0027b\\u0027 \\u0022c\\u0022 \\u005c \\u00e9\\u000a\"}");
    }

    @Test
    void objects_nest_and_empty_texts_are_left_out() {
        assertThat(new JsonText()
                        .with("a", "")
                        .with("b", new JsonText().with("c", "d"))
                        .with("e", "f")
                        .toString())
                .isEqualTo("{\"b\":{\"c\":\"d\"},\"e\":\"f\"}");
    }
}
