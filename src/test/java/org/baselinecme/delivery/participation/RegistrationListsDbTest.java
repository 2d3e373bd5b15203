package org.baselinecme.delivery.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class RegistrationListsDbTest extends DatabaseTest {
    private TestRegistrations registering;

    @Autowired
    private RegistrationLists lists;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    private static MultiValueMap<String, String> asked(String... pairs) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) all.add(pairs[i], pairs[i + 1]);
        return all;
    }

    private ListPage list(ActivityId activity, String... pairs) {
        return as(cast.rahmani(), me -> lists.of(me, activity, asked(pairs))).list();
    }

    @Test
    void the_export_contains_no_formula_and_is_recorded() {
        var activity = cast.activities().opened();
        var learner = registering.registered(activity);
        owner().sql("update person set name = '=HYPERLINK(\"http://x\")' where id = ?")
                .param(learner.value())
                .update();
        var response = new MockHttpServletResponse();
        var file = new ListFile(new MockHttpServletRequest("GET", "/list.csv"), response);
        let(cast.rahmani(), me -> lists.export(me, activity, asked(), file));
        assertThat(new String(response.getContentAsByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFF\"registration_id\",\"activity_number\",\"person_id\",")
                .containsPattern("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(Z|[+-]\\d{2}:\\d{2})")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"");
        assertThat(response.getHeader("Content-Disposition")).contains("-registrations.csv");
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("RegistrationsExported");
    }

    @Test
    void registrations_are_filtered_by_status_and_found_by_name() {
        var activity = registering.open(1);
        var seated = registering.registered(activity);
        registering.registered(activity);
        var gone = registering.registered(activity);
        registering.withdraw(gone, activity);
        assertThat(list(activity).rows()).hasSize(3);
        assertThat(list(activity, "status", "WAITING").rows()).hasSize(1);
        assertThat(list(activity, "status", "!WITHDRAWN").rows()).hasSize(2);
        assertThat(list(activity, "q", name(seated)).rows()).hasSize(1);
        assertThat(list(cast.activities().opened()).isEmpty()).isTrue();
    }

    private String name(PersonId person) {
        return jdbc.sql("select name from person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }
}
