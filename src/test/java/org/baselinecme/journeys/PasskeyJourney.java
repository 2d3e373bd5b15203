package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.Instant;
import org.baselinecme.MailInbox;
import org.baselinecme.TestClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A planner signs in with her fingerprint from now on, until she loses the laptop. */
class PasskeyJourney extends JourneyTest {
    private MailInbox inbox;

    @BeforeAll
    void aMailbox(@Autowired ApplicationContext application) {
        inbox = MailInbox.of(application, cast);
    }

    @Test
    void a_passkey_is_added_used_renamed_and_removed() {
        var planner = at(Device.DESK, "khan");
        hasFingerprintReader(planner);
        planner.opens("/profile/security").types("Name of the passkey", "Work laptop");
        planner.presses("Add a passkey")
                .sees("Passkey added")
                .sees("not used yet")
                .looks("passkeys");
        assertThat(inbox.countMailsTo(cast.drKhan())).isEqualTo(1);
        planner.presses("Add a passkey").sees("This device already has a passkey");
        planner.signsOut().sees("You are signed out.").looks("sign-in-with-passkey");

        planner.presses("Sign in with a passkey").isAt("/$");
        planner.opens("/profile/security")
                .sees("Last used")
                .page()
                .locator("details > summary")
                .last()
                .click();
        planner.page().locator("#passkey-name-0").fill("Laptop at work");
        planner.presses("Save name").sees("Passkey renamed").sees("Laptop at work");

        TestClock.moveTo(Instant.now().plus(Duration.ofMinutes(16)).toString());
        planner.opens("/profile/security").doesNotSee("Add a passkey").follows("Sign in again");
        planner.sees("Sign in again to confirm it’s you").presses("Sign in with a passkey");
        planner.isAt("/profile/security$")
                .presses("Remove")
                .sees("can’t sign in with it anymore")
                .confirms();
        planner.sees("Passkey removed");
        assertThat(inbox.countMailsTo(cast.drKhan())).isEqualTo(2);
        planner.signsOut();
        planner.presses("Sign in with a passkey").sees("This passkey didn’t sign you in");
    }

    private static void hasFingerprintReader(Visitor visitor) {
        var tools = visitor.page().context().newCDPSession(visitor.page());
        tools.send("WebAuthn.enable");
        var device = new JsonObject();
        device.addProperty("protocol", "ctap2");
        device.addProperty("transport", "internal");
        device.addProperty("hasResidentKey", true);
        device.addProperty("hasUserVerification", true);
        device.addProperty("isUserVerified", true);
        device.addProperty("automaticPresenceSimulation", true);
        var options = new JsonObject();
        options.add("options", device);
        tools.send("WebAuthn.addVirtualAuthenticator", options);
    }
}
