package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.credit.certificates.TestClaims;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A certificate is downloaded, verified, hidden and reversed; the transcript lists it. */
class CertificateJourney extends JourneyTest {
    private TestClaims claims;

    @Autowired
    private JdbcClient jdbc;

    @BeforeAll
    void creditIsClaimed(@Autowired TransactionTemplate transaction, @Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
    }

    private UUID claim() {
        return claims.claim(cast.petrov(), cast.activities().opened(), Map.of("AMA1", 4));
    }

    @Tag("smoke")
    @Test
    void anyone_verifies_a_certificate_and_sees_a_hidden_name_after_entering_it() throws Exception {
        var serial = claims.read(claim());
        var holder = at(Device.DESK, "petrov").opens("/certificates/" + serial).sees("Credit awarded");
        holder.looks("certificate");
        var paper = holder.page().waitForDownload(() -> holder.follows("Download PDF"));
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');

        var stranger = visitor(Device.DESK).opens("/verify").sees("Document to verify");
        stranger.looks("verify-ask");
        stranger.types("Serial number", serial.toLowerCase().replace('0', 'o')).presses("Verify");
        stranger.sees("Valid").sees("Nadia Petrov, MD").sees("1.00 AMA PRA Category 1 Credit™");
        stranger.looks("verify");

        holder.presses("Require my name to verify").sees("Your name is now required");
        stranger.opens("/verify/" + serial).sees("Hidden by the learner").doesNotSee("Petrov");
        stranger.types("Name on the document", "Nadja Petrova")
                .presses("Check name")
                .sees("The name doesn’t match");
        stranger.looks("verify-hidden");
        stranger.types("Name on the document", "nadia petrov")
                .presses("Check name")
                .sees("The name matches");
    }

    @Test
    void r40_a_reversed_award_no_longer_verifies() {
        var claim = claim();
        claims.reverse(claim, cast.okafor());
        var stranger = visitor(Device.DESK).opens("/verify/" + claims.read(claim));
        stranger.sees("No longer valid").sees("The award was reversed on").doesNotSee("Valid");
        stranger.looks("verify-reversed");
        at(Device.DESK, "petrov")
                .opens("/certificates/" + claims.read(claim))
                .sees("reversed this credit")
                .looks("certificate-reversed");
    }

    @Test
    void a_transcript_takes_two_steps_and_lists_external_credit_separately() {
        claim();
        var learner = at(Device.DESK, "petrov").follows("Transcript");
        learner.types("From", "2027-01-01").types("To", "2027-12-31").presses("Update");
        learner.sees("Medicine Grand Rounds").sees("AMA PRA Category 1 Credit™").sees("External credit");
        learner.follows("Add external credit").presses("Save").sees("Enter an amount above 0");
        learner.looks("external");
        learner.types("Title", "Sepsis abroad")
                .types("Provider", "A college")
                .types("Completed on", "2027-05-01")
                .types("Credit system", "AMA PRA Category 1 Credit™")
                .types("Amount", "12.5")
                .presses("Save")
                .sees("Added to your transcript")
                .sees("Self-reported");
        learner.looks("transcript");
        learner.follows("Sepsis abroad")
                .presses("Remove from transcript")
                .confirms()
                .sees("Removed from your transcript");
    }

    @Test
    void a_name_that_cannot_be_printed_is_corrected_on_the_certificate() {
        jdbc.sql("update person set name = 'Łucja 陈伟 नेहा' where id = ?")
                .param(cast.drReyes().value())
                .update();
        var claim = claims.claim(cast.drReyes(), cast.activities().opened(), Map.of("AMA1", 4));
        var learner = at(Device.DESK, "reyes").opens("/certificates/" + claims.read(claim));
        learner.sees("This name contains characters we can’t print yet: न").looks("certificate-waits");
        learner.types("Name (leave out degrees)", "Łucja 陈伟 Neha")
                .presses("Save name")
                .sees("Łucja 陈伟 Neha")
                .sees("Revision 2")
                .sees("Download PDF");
    }
}
