package org.baselinecme.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.Test;

/** What each connection of the application is set to, whatever the server's configuration says. */
class ConnectionSettingsDbTest extends DatabaseTest {
    /** With it, the board of an office with ten thousand awards took eight seconds after every change; without, a quarter of one. */
    @Test
    void plans_are_not_compiled() {
        assertThat(setting("jit")).isEqualTo("off");
    }

    @Test
    void a_search_accepts_one_or_two_wrong_letters() {
        assertThat(setting("pg_trgm.word_similarity_threshold")).isEqualTo("0.39");
    }

    private String setting(String name) {
        return jdbc.sql("select current_setting(?)")
                .param(name)
                .query(String.class)
                .single();
    }
}
