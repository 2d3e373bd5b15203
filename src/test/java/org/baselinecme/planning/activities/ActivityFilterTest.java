package org.baselinecme.planning.activities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActivityFilterTest {
    @Test
    void an_empty_filter_matches_everything() {
        assertThat(new ActivityFilter(null, null, null).isNarrow()).isFalse();
        assertThat(new ActivityFilter("  ", " ", "").isNarrow()).isFalse();
    }

    @Test
    void each_field_filters() {
        assertThat(new ActivityFilter("sepsis", null, null).isNarrow()).isTrue();
        assertThat(new ActivityFilter(null, "proposed", null).stageOrAll()).isEqualTo("PROPOSED");
        assertThat(new ActivityFilter(null, null, "MED").isNarrow()).isTrue();
    }
}
