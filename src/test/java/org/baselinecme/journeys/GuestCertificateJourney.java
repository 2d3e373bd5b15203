package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.delivery.participation.TestRegistrations;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** A guest before and after the mail link was used (findings A15). */
@TestPropertySource(properties = "baseline.demo=true")
class GuestCertificateJourney extends JourneyTest {
    private static final String ADDRESS = "eva.nunez@journey.example.org";

    private TestRegistrations registering;
    private TestClaims claims;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void creditIsClaimed(
            @Autowired ApplicationContext application,
            @Autowired TransactionTemplate transaction,
            @Autowired ApplicationEventPublisher events) {
        registering = TestRegistrations.of(cast, application);
        claims = new TestClaims(jdbc, transaction, events);
    }

    @Test
    void a_guest_sees_the_credit_at_once_and_has_the_documents_after_the_link() throws Exception {
        var activity = cast.activities().opened();
        var guest = visitor(Device.TELEPHONE)
                .opens("/catalog/" + registering.number(activity))
                .follows("Register");
        guest.types("Name", "Eva Nunez").types("Email", ADDRESS).chooses("Profession", "PHYSICIAN");
        guest.presses("Register").sees("You’re registered");
        var serial = claims.read(claims.claim(person(), activity, Map.of("AMA1", 4)));
        var page = "/certificates/" + serial;

        guest.opens(page).sees("Credit awarded").sees("open the link we emailed you");
        guest.doesNotSee("Download PDF").doesNotSee("Correct printed name").looks("certificate-guest");
        guest.opens("/my-cme/earned?from=2027-01-01&to=2027-12-31")
                .sees("1.00")
                .sees("Your name isn’t confirmed yet")
                .looks("transcript-guest");

        var reader = visitor(Device.TELEPHONE).opens("/dev/mail").follows("Please confirm your email address");
        reader.follows("http://localhost:8080/link/").presses("Continue as Eva Nunez");
        reader.opens(page).sees("Download PDF").looks("certificate-by-link");
        reader.types("Name (leave out degrees)", "Eva Núñez").presses("Save name");
        reader.sees("Eva Núñez").sees("Revision 2");
        var paper = reader.page().waitForDownload(() -> reader.follows("Download PDF"));
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
        reader.opens("/my-cme/earned?from=2027-01-01&to=2027-12-31")
                .sees("1.00")
                .looks("transcript-by-link");

        reader.opens(page)
                .types("Name (leave out degrees)", "Eva Ruiz")
                .presses("Save name")
                .sees("Enter a reason so your CME office can review it.");
        reader.opens(page)
                .types("Name (leave out degrees)", "Eva Ruiz")
                .types("Reason for the name change", "I married.");
        reader.presses("Save name").sees("Request sent");
        at(Device.DESK, "okafor")
                .opens("/people/requests")
                .sees("I married.")
                .types("Reason for your decision", "Marriage certificate seen.")
                .presses("Approve")
                .sees("Approved. The learner was notified.");
        reader.opens("/my-cme/upcoming")
                .sees("Your name or profession was changed")
                .sees("Marriage certificate seen.");
        reader.looks("registrations-message");
    }

    private PersonId person() {
        return new PersonId(jdbc.sql("select person from guest where address = ?")
                .param(ADDRESS)
                .query(UUID.class)
                .single());
    }
}
