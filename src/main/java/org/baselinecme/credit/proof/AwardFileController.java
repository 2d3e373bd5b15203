package org.baselinecme.credit.proof;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The awards of an activity as a CSV file, with the serials of their certificates. */
@Controller
class AwardFileController {
    static final CsvExport EXPORT = CsvExport.at("/activities/{id}/awards.csv")
            .column("award_id", "id of the award")
            .column("claim_id", "id of the claim it belongs to")
            .column("activity_number", "number of the activity")
            .column("session_id", "id of the session of a series; empty for the whole activity")
            .column("session", "title of that session")
            .column("person_id", "id of the learner")
            .column("name", "name of the learner")
            .column("credentials", "degrees after the name")
            .column("profession", "code of the profession at the time of the claim")
            .column("email", "email address, where one is known")
            .column("credit_system_code", "code of the credit system; empty for participation")
            .column("credit_system", "name of the credit system")
            .column("credits", "the amount")
            .column("serial", "serial of the certificate")
            .column("awarded_at", "when it was awarded")
            .column("status", "AWARDED or REVERSED")
            .column("reversed_at", "when it was reversed")
            .column("reason", "why it was reversed")
            .column("name_confirmed", "yes, or no for a guest whose name nobody confirmed, who has no document");
    private final AwardFiles files;

    AwardFileController(AwardFiles files) {
        this.files = files;
    }

    @GetMapping("/activities/{id}/awards.csv")
    ResponseEntity<byte[]> file(Me me, @PathVariable ActivityId id) {
        return EXPORT.file("awards", files.of(me, id));
    }
}
