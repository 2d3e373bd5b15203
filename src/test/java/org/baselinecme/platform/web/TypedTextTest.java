package org.baselinecme.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.web.bind.WebDataBinder;

class TypedTextTest {
    @Test
    void the_character_the_database_cannot_hold_is_dropped() {
        var binder = new WebDataBinder(null);
        new TypedText().withoutNul(binder);
        assertThat(binder.convertIfNecessary("Audit\0 of 240", String.class)).isEqualTo("Audit of 240");
    }
}
