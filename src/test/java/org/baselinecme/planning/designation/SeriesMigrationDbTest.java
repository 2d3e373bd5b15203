package org.baselinecme.planning.designation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

/** Series that were approved before sessions were designated one by one. */
class SeriesMigrationDbTest extends DatabaseTest {
    private static final String MIGRATION = "db/migration/V202612010070__designation_sessions_of_a_series.sql";
    private static final String MARK = "-- Series that were approved as a whole";

    @Autowired
    private DesignationQueries designated;

    @Test
    @DisplayName("findings A12: sessions of a series that was approved as a whole are designated as of that approval")
    void r57_sessions_of_a_series_that_was_approved_as_a_whole_are_designated_as_of_then() throws IOException {
        var activity = cast.activities().listed();
        var session = cast.learners().slots(activity).getFirst();
        var before = designated.of(activity);
        owner().sql("update designation set session = null where activity = ?")
                .param(activity.value())
                .update();
        assertThat(designated.of(activity, session)).isEmpty();
        migrate();
        assertThat(designated.of(activity, session))
                .extracting(one -> one.system().code(), DesignatedCredit::credits, DesignatedCredit::at)
                .containsExactlyElementsOf(before.stream()
                        .map(one -> tuple(one.system().code(), one.credits(), one.at()))
                        .toList());
        assertThat(designated.of(activity)).isEqualTo(before);
    }

    /** Runs what the migration does with series. */
    private static void migrate() throws IOException {
        var text = new ClassPathResource(MIGRATION).getContentAsString(StandardCharsets.UTF_8);
        for (var statement : text.substring(text.indexOf(MARK)).split(";\\R"))
            if (!statement.isBlank()) owner().sql(statement).update();
    }
}
