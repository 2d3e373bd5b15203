package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.baselinecme.TestNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The first command of the README, on a machine that has nothing yet: the real program starts its own database in an
 * empty folder and the invented office moves in. Other tests load the office into a database of theirs, inside a
 * context of theirs, and are green over a program that does not start.
 */
@Tag("journey")
class DemoStartJourney {
    private static final String DIRECTOR = "marian.okafor-lindqvist@tamarrow.example";

    @Test
    void an_empty_folder_becomes_the_invented_office_and_survives_a_killed_process(@TempDir Path empty)
            throws IOException {
        try (var demo = TestNode.asFetched("demo-start", empty.resolve("data"))) {
            demo.start();
            demo.ready();
            var before = rowsOfCatalog(demo);
            demo.kill();
            demo.start();
            demo.ready();
            assertThat(rowsOfCatalog(demo))
                    .as("the catalog after a second start")
                    .isEqualTo(before);
            demo.stop();
        }
    }

    /** The rows of its catalog, after a look at the pages people open first. */
    private static long rowsOfCatalog(TestNode demo) throws IOException {
        var director = demo.signIn(DIRECTOR, "tamarrow");
        assertThat(demo.page("/", director)).contains("Marian Okafor-Lindqvist");
        assertThat(demo.page("/board", director)).contains("<h1");
        assertThat(demo.page("/settings", director)).contains("Tamarrow");
        var catalog = demo.page("/catalog", "");
        assertThat(catalog).contains("Tumor Board");
        var rows = catalog.lines()
                .filter(line -> line.contains("href=\"/catalog/"))
                .count();
        assertThat(rows).as("rows of the catalog").isPositive();
        return rows;
    }
}
