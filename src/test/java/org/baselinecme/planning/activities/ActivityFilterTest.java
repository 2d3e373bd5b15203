package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityFilterTest {
    @Test
    void words_are_looked_for_literally() {
        assertThat(new ActivityFilter(" 50%_ \\", null, null).pattern()).isEqualTo("%50\\%\\_ \\\\%");
    }

    @Test
    void nothing_said_narrows_nothing() {
        assertThat(new ActivityFilter(null, null, null).isNarrow()).isFalse();
        assertThat(new ActivityFilter("  ", " ", "").isNarrow()).isFalse();
    }

    @Test
    void each_field_narrows() {
        assertThat(new ActivityFilter("sepsis", null, null).isNarrow()).isTrue();
        assertThat(new ActivityFilter(null, "proposed", null).stageOrAll()).isEqualTo("PROPOSED");
        assertThat(new ActivityFilter(null, null, "MED").isNarrow()).isTrue();
    }
}
