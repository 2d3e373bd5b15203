package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.WebDataBinder;

class TypedTextTest {
    @Test
    void the_character_the_database_cannot_hold_is_dropped() {
        var binder = new WebDataBinder(null);
        new TypedText().typed(binder);
        assertThat(binder.convertIfNecessary("Audit\0 of 240", String.class)).isEqualTo("Audit of 240");
    }

    @Test
    void findings_d_every_field_is_read_as_it_looks() {
        var binder = new WebDataBinder(null);
        new TypedText().typed(binder);
        assertThat(binder.convertIfNecessary("\u00a0Ana\u00a0Ru\u0301iz\u200b", String.class))
                .isEqualTo(" Ana Rúiz");
        assertThat(binder.convertIfNecessary("\u00a0ana@example.org\u200b\u00a0", String.class))
                .isEqualTo("ana@example.org");
    }

    @Test
    void a_password_is_taken_as_it_is() {
        var binder = new WebDataBinder(null, "password");
        new TypedText().typed(binder);
        assertThat(binder.convertIfNecessary("se\u00a0cret@x", String.class)).isEqualTo("se\u00a0cret@x");
    }
}
