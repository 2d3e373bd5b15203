package org.baselinecme.delivery.announcements;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class RegistrantMailDbTest extends DatabaseTest {
    private TestRegistrations registering;

    @Autowired
    private RegistrantMail mail;

    @BeforeAll
    void learnersCome(@Autowired ApplicationContext context) {
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void a_message_goes_to_selected_people_once_and_not_to_those_who_withdrew() {
        var activity = cast.activities().opened();
        var first = registering.registered(activity);
        registering.registered(activity);
        var gone = registering.registered(activity);
        registering.withdraw(gone, activity);
        assertThat(send(activity, row(activity, first))).isEqualTo(1);
        assertThat(messagesTo(first)).isEqualTo(1);
        assertThat(send(activity, "all")).isEqualTo(2);
        assertThat(messagesTo(gone)).isZero();
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("RegistrantsMailed");
        assertThat(send(activity)).isZero();
    }

    @Test
    void a_row_of_another_activity_cannot_be_selected() {
        var activity = cast.activities().opened();
        var row = row(activity, registering.registered(activity));
        var other = cast.activities().opened();
        assertThat(as(cast.rahmani(), me -> mail.page(me, other, chosen(row))).recipients())
                .isZero();
    }

    private int send(ActivityId activity, String... rows) {
        var form = new RegistrantMail.Form("Parking", "Use the north garage.");
        return as(cast.rahmani(), me -> mail.send(me, activity, chosen(rows), form));
    }

    private static MultiValueMap<String, String> chosen(String... rows) {
        var address = new LinkedMultiValueMap<String, String>();
        for (var row : rows) address.add("chosen", row);
        return address;
    }

    private String row(ActivityId activity, PersonId person) {
        return jdbc.sql("select id::text from registration where activity = ? and person = ?")
                .param(activity.value())
                .param(person.value())
                .query(String.class)
                .single();
    }

    private int messagesTo(PersonId person) {
        return jdbc.sql("select count(*) from personal_message where person = ? and letter = 'to-registrants'")
                .param(person.value())
                .query(Integer.class)
                .single();
    }
}
