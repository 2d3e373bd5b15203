package org.baselinecme.credit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.office.people.GuestDetails;
import org.baselinecme.office.people.Guests;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class AwardFilesDbTest extends DatabaseTest {
    private static final String ISO = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";

    @Autowired
    private AwardFiles files;

    @Autowired
    private Guests guests;

    @Autowired
    private ApplicationEventPublisher events;

    private Map<String, String> only(ActivityId activity) {
        var columns = AwardFileController.EXPORT.columns();
        var rows = as(cast.rahmani(), (Me me) -> files.of(me, activity));
        assertThat(rows).hasSize(1);
        var row = rows.getFirst();
        assertThat(row).hasSameSizeAs(columns);
        var cells = new HashMap<String, String>();
        for (var at = 0; at < row.size(); at++) cells.put(columns.get(at).name(), row.get(at));
        return cells;
    }

    @Test
    @DisplayName("findings A14: the file of awards has ids, email, profession, serial and moments with their offset")
    void the_file_of_awards_is_for_programs() {
        var claims = new TestClaims(jdbc, transaction, events);
        var activity = cast.activities().opened();
        var learner = cast.learners().learner("Nora Lindt", "MD", "PHYSICIAN");
        owner().sql("update person set email = 'nora@example.org' where id = ?")
                .param(learner.value())
                .update();
        var claim = claims.claim(learner, activity, Map.of("AMA1", 4));
        assertThat(only(activity))
                .containsEntry("claim_id", claim.toString())
                .containsEntry("person_id", learner.toString())
                .containsEntry("profession", "PHYSICIAN")
                .containsEntry("email", "nora@example.org")
                .containsEntry("credit_system_code", "AMA1")
                .containsEntry("credits", "1.00")
                .containsEntry("serial", claims.serial(claim).toString())
                .containsEntry("status", "AWARDED")
                .hasEntrySatisfying("awarded_at", at -> assertThat(at).matches(ISO));
        claims.reverse(claim, cast.rahmani());
        assertThat(only(activity))
                .containsEntry("status", "REVERSED")
                .containsEntry("reason", "The wrong person was ticked.")
                .hasEntrySatisfying("reversed_at", at -> assertThat(at).matches(ISO));
    }

    @Test
    @DisplayName("findings E2: the file of awards says whose name nobody confirmed")
    void the_name_of_a_guest_is_marked_until_it_is_confirmed() {
        var activity = cast.activities().opened();
        var address = "vasquez." + UUID.randomUUID() + "@example.org";
        var guest = guests.enter(UUID.randomUUID(), new GuestDetails("Dr Elena Vasquez-Thorne", "PHYSICIAN", address));
        new TestClaims(jdbc, transaction, events).claim(guest, activity, Map.of("AMA1", 4));
        assertThat(only(activity)).containsEntry("email", address).containsEntry("name_confirmed", "no");
        guests.confirmByLink(guest, address);
        assertThat(only(activity)).containsEntry("name_confirmed", "yes");
    }

    @Test
    void the_file_of_another_department_is_absent() {
        var activity = cast.activities().opened();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.lindgren(), (Me me) -> files.of(me, activity)));
    }
}
