package org.baselinecme.journeys;

import com.microsoft.playwright.options.FilePayload;
import org.baselinecme.TestReconciliations;
import org.baselinecme.evidence.accreditation.FileRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Three records are missing: one is filed, one explained, one supplied; then the activity is closed. */
class ActivityFileJourney extends JourneyTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void an_activity_is_closed_when_its_file_is_complete(Device device) {
        var reconciliations = new TestReconciliations(cast);
        var activity =
                reconciliations.explainedExcept(FileRecord.PROMOTION, FileRecord.COMMENDATION, FileRecord.ATTENDANCE);
        var file = "/activities/" + activity + "/file";
        var office = at(device, "rahmani").opens(file);
        office.sees("3 missing").sees("Before you can close the activity:").looks("activity-file-missing");
        office.follows("Promotional pieces with statements").isAt(file + "/promotion");
        office.presses("File document").sees("Choose a file that isn’t empty.").looks("filing-wrong");
        office.page()
                .setInputFiles(
                        "#file",
                        new FilePayload("flyer.pdf", "application/pdf", TestReconciliations.bytes("%PDF-1.7 x")));
        office.types("Document title", "Spring flyer").presses("File document").sees("Document filed.");
        office.sees("Filed later, by Fatima Rahmani").looks("record-filed");
        office.follows("Back to activity file").sees("2 missing");
        office.follows("Commendation tags and evidence")
                .types("Why is it missing?", "None.")
                .presses("Save explanation");
        office.sees("Enter at least 10 characters.").types("Why is it missing?", "The office seeks none with it.");
        office.presses("Save explanation").sees("Explanation saved.").looks("record-explained");
        supplied(office.follows("Back to activity file").sees("1 missing"));
        office.opens(file)
                .sees("0 missing")
                .presses("Close activity")
                .confirms()
                .sees("The activity is closed.");
        office.looks("activity-file-closed");
        office.follows("Not applicable").sees("Not applicable").doesNotSee("Spring flyer");
    }

    private static void supplied(Visitor office) {
        office.follows("Attendance and credit awarded").follows("Add it");
        office.page().locator("main table a").first().click();
        office.types("Name", "Petrov").presses("Search").presses("Record attendance");
    }
}
