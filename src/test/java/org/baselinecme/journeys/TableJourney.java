package org.baselinecme.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.baselinecme.TestMeasures;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A table with a total row and decimal commas is loaded after two questions, and the next one without a question. */
class TableJourney extends JourneyTest {
    private static final String BEFORE = """
            site;month;n;mean;sd
            North;2025-09;40;7,345;2,412
            South;2025-09;60;8,012;2,201
            Total;2025-09;100;7,745;2,301
            """;
    private static final String AFTER = """
            site;month;n;mean;sd
            North;2026-04;50;6,115;2,112
            South;2026-04;50;6,712;2,001
            Total;2026-04;100;6,414;2,101
            """;
    private static final String SCREENED = """
            Clinic,Month,Number screened,Events,Total
            A,2025-09,50,20,100
            A,2026-04,60,30,100
            """;

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    @DisplayName("findings C5: two questions for the first table, none for the next")
    void a_table_is_loaded_after_two_questions_and_the_next_without_one(Device device) {
        var testMeasures = new TestMeasures(cast);
        var activity = testMeasures.held();
        var measure = testMeasures.define(activity, TestMeasures.mean());
        var planner = at(device, "khan").opens("/measures/" + measure + "/observations");
        uploads(planner, BEFORE);
        planner.sees("Answer 2 questions")
                .sees("What does 7,345 mean in this file?")
                .sees("Line 4 is named “total” and may repeat figures from other lines.")
                .looks("table-asks");
        planner.ticks("7.345 (decimal comma; a point separates thousands)")
                .ticks("A total (leave it out)")
                .presses("Save answers");
        planner.sees("2 new observations").sees("1 total excluded").looks("table-answered");
        planner.presses("Load table").sees("Table loaded.");
        planner.opens("/measures/" + measure + "/observations");
        uploads(planner, AFTER);
        planner.doesNotSee("before you load the table").presses("Load table").sees("fell from 7.7 days to 6.4 days");
        var share = testMeasures.define(activity, TestMeasures.share());
        planner.opens("/measures/" + share + "/observations");
        uploads(planner, SCREENED);
        planner.sees("The headings don’t clearly identify the columns.").looks("table-columns");
        planner.presses("Save answers").presses("Load table").sees("20 of 100 → 30 of 100");
    }

    private static void uploads(Visitor planner, String table) {
        planner.page()
                .setInputFiles(
                        "#file", new FilePayload("clinics.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        planner.presses("Preview table");
    }
}
