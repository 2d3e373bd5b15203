package org.baselinecme.journeys;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A director brings in people from a table with two faults, corrects them, and takes it back. */
class ImportJourney extends JourneyTest {
    private static final String TABLE = """
            E-mail Address;Employee;Degree;Role;Dept
            mina.aske@example.org;Mina Aske;MD;Physician;
            tor.vik;Tor Vik;RN;Nurse;
            kim.roe@example.org;Kim Roe;PharmD;Druggist;
            """;
    private static final String CORRECTED = """
            E-mail Address;Employee;Degree;Role;Dept
            tor.vik@example.org;Tor Vik;RN;Nurse;
            """;

    @Test
    void people_are_imported_corrected_and_taken_back() {
        var office = at(Device.DESK, "okafor").opens("/people").follows("Import people");
        office.looks("imports");
        uploads(office, TABLE);
        office.sees("Columns to confirm")
                .chooses("Full name", "Employee")
                .looks("import-columns")
                .presses("Check rows");
        office.sees("1 row is ready to import")
                .sees("“tor.vik” isn’t an email address.")
                .looks("import-checked");
        office.chooses("Profession: “Druggist” in 1 row", "Pharmacist").presses("Save and check again");
        office.sees("2 rows are ready to import")
                .sees("1 row to correct")
                .presses("Import")
                .sees("2 added");
        office.follows("Upload corrected file");
        uploads(office, CORRECTED);
        office.presses("Check rows").sees("1 row is ready to import").presses("Import");
        office.sees("1 added").opens("/people?q=example.org").sees("Tor Vik").sees("Kim Roe");
        office.opens("/imports").follows("people.csv").presses("Undo import");
        office.sees("Records this import added are deleted").confirms();
        office.sees("1 undone").looks("import-undone");
        office.opens("/people?q=example.org").sees("Kim Roe").doesNotSee("Tor Vik");
    }

    private static void uploads(Visitor office, String table) {
        office.page()
                .setInputFiles(
                        "#file", new FilePayload("people.csv", "text/csv", table.getBytes(StandardCharsets.UTF_8)));
        office.presses("Upload");
    }
}
