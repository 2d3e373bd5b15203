package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.baselinecme.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class RegistrationListsDbTest extends DatabaseTest {
    @Autowired
    private RegistrationLists lists;

    @Autowired
    private ApplicationContext context;

    @Test
    void the_export_contains_no_formula_and_is_recorded() {
        var registering = TestRegistrations.of(cast, context);
        var activity = cast.activities().opened();
        var learner = registering.registered(activity);
        owner().sql("update person set name = '=HYPERLINK(\"http://x\")' where id = ?")
                .param(learner.value())
                .update();
        var file = as(cast.rahmani(), me -> lists.export(me, activity));
        var text = new String(
                RegistrationListController.EXPORT.file(file.name(), file.rows()).getBody(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"registration_id\",\"activity_number\",\"person_id\",")
                .containsPattern("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(file.name()).endsWith("-registrations");
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("RegistrationsExported");
    }
}
