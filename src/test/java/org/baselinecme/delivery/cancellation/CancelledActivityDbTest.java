package org.baselinecme.delivery.cancellation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.office.inbox.Inbox;
import org.baselinecme.office.inbox.InboxRow;
import org.baselinecme.office.people.GuestDetails;
import org.baselinecme.office.people.Guests;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

@DisplayName("findings A16: cancelling strands nobody")
class CancelledActivityDbTest extends DatabaseTest {
    private static final String WHY = "The speaker is ill, and nobody could take over.";

    @Autowired
    private Inbox inbox;

    @Autowired
    private Guests guests;

    private MockMvcTester browser;
    private TestRegistrations registering;

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        registering = TestRegistrations.of(cast, context);
    }

    @Test
    void everyone_registered_waiting_and_on_the_roster_is_told_once_with_the_reason_and_a_calendar_cancellation() {
        var activity = cast.activities().opened();
        registering.seats(activity, "1", false);
        var seated = learner("Ines Weber");
        var waiting = learner("Paul Anscombe");
        var guest = guests.enter(
                UUID.randomUUID(),
                new GuestDetails("Gwen Guest", "NURSE", "gwen." + UUID.randomUUID() + "@example.org"));
        registering.register(seated, activity);
        registering.register(waiting, activity);
        register(guest, activity);
        var before = published(activity);
        cancel(activity);
        for (var person : List.of(seated, waiting, guest, cast.drKhan())) {
            var mails = mails(person, activity);
            assertThat(mails).as("mails to " + person).hasSize(1);
            assertThat((String) mails.getFirst().get("text"))
                    .contains(WHY, "was canceled", "Questions? Contact", "http://localhost:8080/");
            var calendar = new String((byte[]) mails.getFirst().get("attachment"), StandardCharsets.UTF_8);
            assertThat(mails.getFirst().get("attachment_type").toString()).contains("method=CANCEL");
            assertThat(calendar).contains("METHOD:CANCEL", "STATUS:CANCELLED", line(before, "UID:"));
            assertThat(sequence(calendar)).isGreaterThan(sequence(before));
        }
        assertThat((String) mails(guest, activity).getFirst().get("text"))
                .startsWith("Hello,")
                .doesNotContain("Gwen");
        assertThat(mails(cast.rahmani(), activity)).isEmpty();
        assertThat(as(seated, inbox::unread)).extracting(InboxRow::words).contains(WHY);
    }

    @Test
    void the_page_stays_and_says_that_it_is_canceled_why_and_whom_to_ask() {
        var activity = cast.activities().opened();
        var number = registering.number(activity);
        var learner = learner("Rosa Quist");
        registering.register(learner, activity);
        cancel(activity);
        assertThat(browser.get().uri("/catalog/" + number))
                .hasStatusOk()
                .bodyText()
                .contains("Canceled", WHY, "mailto:")
                .doesNotContain("Save the date", "This activity has taken place");
        assertThat(browser.get().uri("/catalog/" + number + "/registration"))
                .hasStatusOk()
                .bodyText()
                .contains("This activity was canceled");
        assertThat(browser.get().uri("/catalog/" + number + "/calendar.ics"))
                .hasStatusOk()
                .bodyText()
                .contains("STATUS:CANCELLED");
        assertThat(browser.get().uri("/catalog?q=" + number)).bodyText().doesNotContain("/catalog/" + number);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> registering.register(learner("Too Late"), activity))
                .satisfies(refused -> assertThat(refused.objections())
                        .extracting(Objection::key)
                        .containsExactly("registration.closed"));
    }

    @Test
    void what_was_never_announced_has_no_public_page_and_its_planners_are_told() {
        var activity = cast.accepted();
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, WHY));
        assertThat(browser.get().uri("/catalog/" + registering.number(activity)))
                .hasStatus(404);
        assertThat(mails(cast.drKhan(), activity)).hasSize(1);
    }

    @Test
    void a_cancellation_that_is_not_committed_tells_nobody() {
        var activity = cast.activities().opened();
        var learner = learner("Nils Holm");
        registering.register(learner, activity);
        transaction.executeWithoutResult(change -> {
            cancel(activity);
            change.setRollbackOnly();
        });
        assertThat(mails(learner, activity)).isEmpty();
        assertThat(as(learner, inbox::unread)).isEmpty();
    }

    private void cancel(ActivityId activity) {
        let(cast.rahmani(), me -> cast.services().activities().cancel(me, activity, WHY));
    }

    private PersonId learner(String name) {
        return cast.learners().learner(name, "MD", "PHYSICIAN");
    }

    /** The registration of a guest, who has no account to act with. */
    private void register(PersonId guest, ActivityId activity) {
        jdbc.sql("insert into registration (id, activity, person, way, walked_in, at, seated_at)"
                        + " values (?, ?, ?, 'IN_PERSON', false, '2026-11-01', '2026-11-01')")
                .params(UUID.randomUUID(), activity.value(), guest.value())
                .update();
    }

    private String published(ActivityId activity) {
        var answer = browser.get()
                .uri("/catalog/" + registering.number(activity) + "/calendar.ics")
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String line(String calendar, String begin) {
        return calendar.lines()
                .filter(line -> line.startsWith(begin))
                .findFirst()
                .orElseThrow();
    }

    private static int sequence(String calendar) {
        return Integer.parseInt(line(calendar, "SEQUENCE:").substring("SEQUENCE:".length()));
    }

    private List<Map<String, Object>> mails(PersonId person, ActivityId activity) {
        return jdbc.sql("""
                        select text, attachment, attachment_type from mail_outbox
                        where to_person = ? and subject like 'Canceled: %' and text like '%' || ? || '%'
                        """)
                .params(person.value(), registering.number(activity))
                .query()
                .listOfRows();
    }
}
