package org.baselinecme.journeys;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.baselinecme.MailInbox;
import org.baselinecme.TestOffice;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A planner forgets her password, protects her account with codes, and signs a lost device out. */
class SecondFactorJourney extends JourneyTest {
    private static final String PASSWORD = "four unrelated words";
    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private MailInbox inbox;

    @BeforeAll
    void aMailbox(@Autowired ApplicationContext application) {
        inbox = MailInbox.of(application, cast);
    }

    @Test
    void a_forgotten_password_codes_of_an_app_and_a_lost_device() {
        var elsewhere = at(Device.DESK_WITHOUT_SCRIPT, "khan");
        var planner = visitor(Device.DESK).opens("/sign-in").follows("Forgot your password?");
        planner.looks("password-forgotten").types("Email", cast.email("khan")).presses("Email me a link");
        planner.sees("If an account has this email address");
        planner.opens("/link/" + inbox.newestTokenTo(cast.drKhan())).pressesFrom("Continue as");
        planner.isAt("/password/new$").types("New password", "Amina Khan 2026");
        planner.types("New password again", "Amina Khan 2026").presses("Save password");
        planner.sees("This is mostly your name").looks("password-new");
        planner.types("New password", PASSWORD).types("New password again", PASSWORD);
        planner.presses("Save password").sees("Your password is set.");
        elsewhere.opens("/profile").isAt("/sign-in$");
        planner.signsIn(cast.email("khan"), TestOffice.PASSWORD).sees("don’t match");
        planner.signsIn(cast.email("khan"), PASSWORD);

        planner.opens("/profile/security").sees("This device").looks("security");
        planner.presses("Set up sign-in codes").looks("codes-setup");
        var secret = planner.page().locator("form p.num").innerText().replace(" ", "");
        planner.types("Code from the app", code(secret, 0)).presses("Turn on sign-in codes");
        planner.sees("Save your recovery codes").looks("codes-recovery");
        var recovery =
                planner.page().locator("[data-recovery-codes] li").first().innerText();
        planner.follows("I saved them").sees("10 recovery codes left").looks("security-with-codes");
        planner.signsOut();

        planner.signsIn(cast.email("khan"), PASSWORD).isAt("/sign-in/code$").looks("sign-in-code");
        planner.opens("/profile").isAt("/sign-in$");
        planner.opens("/sign-in/code").types("Code", "000000x").presses("Sign in");
        planner.sees("This code isn’t right").types("Code", code(secret, 1)).presses("Sign in");
        planner.opens("/profile/security").sees("10 recovery codes left");

        elsewhere.signsIn(cast.email("khan"), PASSWORD).types("Code", recovery).presses("Sign in");
        elsewhere.opens("/profile/security").sees("9 recovery codes left").presses("Sign out everywhere");
        elsewhere.sees("You are signed out.");
        planner.opens("/profile/security").isAt("/sign-in$");
    }

    /** The code of RFC 6238, made here as an app makes it; one step ahead also passes, and stays right longest. */
    private static String code(String secret, long steps) {
        try {
            var key = ByteBuffer.allocate(20);
            for (int digit = 0, bits = 0, held = 0; digit < secret.length(); digit++) {
                held = (held << 5 | DIGITS.indexOf(secret.charAt(digit))) & 0xfff;
                bits += 5;
                if (bits >= 8) key.put((byte) (held >> (bits -= 8)));
            }
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(key.array(), "HmacSHA1"));
            var step = Instant.now().getEpochSecond() / 30 + steps;
            var hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
            var number = ByteBuffer.wrap(hash).getInt(hash[19] & 0xf) & Integer.MAX_VALUE;
            return "%06d".formatted(number % 1_000_000);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
