package org.baselinecme.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.baselinecme.MailInbox;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A director invites colleagues, gives and ends roles, and disables an account while its owner is at work. */
class AccountsJourney extends JourneyTest {
    private static final String PASSWORD = "four unrelated words";
    private MailInbox inbox;
    private JdbcClient jdbc;

    @BeforeAll
    void aMailbox(@Autowired ApplicationContext application, @Autowired JdbcClient statements) {
        inbox = MailInbox.of(application, cast);
        jdbc = statements;
    }

    private PersonId personWith(String email) {
        return jdbc.sql("select id from person where email = ?")
                .param(email)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    private String medicine() {
        return jdbc.sql("select name from department where id = ?")
                .param(cast.medicine().value())
                .query(String.class)
                .single();
    }

    /** The invited person follows the link of the mail, sets a password, and signs in with it. */
    private Visitor accepts(Device device, String name, String email) {
        var token = inbox.newestTokenTo(personWith(email));
        var colleague = visitor(device).opens("/link/" + token).pressesFrom("Continue as " + name);
        colleague.isAt("/welcome$").types("New password", "short").types("Password again", "short");
        colleague.presses("Save password").sees("Enter at least 12 characters.").looks("welcome");
        colleague
                .types("New password", PASSWORD)
                .types("Password again", PASSWORD)
                .presses("Save password");
        colleague.sees("Your password is set.").signsIn(email, PASSWORD);
        return colleague;
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_coordinator_is_invited_for_one_department_promoted_and_disabled_while_signed_in(Device device) {
        var email = UUID.randomUUID() + "@example.org";
        var inMedicine = cast.grandRounds();
        var inSurgery = cast.traumaCourse();
        var director = at(device, "okafor").opens("/settings").follows("Accounts");
        director.sees("Nadia Petrov").looks("accounts").follows("Invite a colleague");
        director.looks("invitation").presses("Send invitation").sees("This field is required");
        director.types("Name", "Rosa Quinn").types("Email", email);
        director.chooses("Role", "Coordinator").chooses("Where", medicine());
        director.presses("Send invitation")
                .sees("Invitation sent")
                .sees("Invited")
                .looks("account-invited");
        var account = director.path();

        var colleague = accepts(device, "Rosa Quinn", email);
        colleague.opens("/activities/" + inMedicine).sees("Medicine Grand Rounds");
        colleague.opens("/activities/" + inSurgery).sees("Page not found");

        director.opens(account).sees("Active").presses("End now Coordinator").sees("Role ended");
        director.chooses("Role", "Coordinator").chooses("Where", "Whole office").presses("Give role");
        director.sees("Role given").sees("Whole office").looks("account");
        colleague.opens("/activities/" + inSurgery).sees("Trauma team course");

        director.types("Reason", "Left the office.").presses("Disable account");
        director.sees("Account disabled").looks("account-disabled");
        colleague.opens("/activities/" + inSurgery).isAt("/sign-in");
        colleague.signsIn(email, PASSWORD).sees("The email and password don’t match.");
        director.presses("Enable account").sees("Account enabled");
        colleague.signsIn(email, PASSWORD).opens("/activities/" + inSurgery).sees("Trauma team course");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DESK")
    void a_role_of_the_office_only_checks_people_in(Device device) {
        var name = "Door team " + UUID.randomUUID().toString().substring(0, 6);
        var activity = cast.activities().listed();
        var key = "door" + UUID.randomUUID();
        var person = cast.addPerson(key, "Theo Door", cast.medicine());
        var director = at(device, "okafor").opens("/settings").follows("Roles");
        director.looks("roles").follows("Check-in only").looks("role");
        director.types("Name", name).presses("Save").sees("Role saved").sees(name);
        director.opens("/accounts/" + person).chooses("Role", name).chooses("Where", medicine());
        director.presses("Give role").sees("Role given").sees(name);
        var clerk =
                at(device, key).opens("/activities/" + activity + "/attendance").sees("Attendance");
        clerk.opens("/activities/" + activity + "/registrations").sees("You don’t have access to this page");
        clerk.opens("/people").sees("You don’t have access to this page");
        clerk.opens("/accounts").sees("You don’t have access to this page");
    }

    @Test
    void the_last_director_stays() {
        var director = at(Device.DESK, "okafor").opens("/accounts/" + cast.okafor());
        director.presses("End now Director").sees("Your office needs at least one director.");
        director.follows("Back to the account").sees("Director");
        assertThat(director.path()).isEqualTo("/accounts/" + cast.okafor());
    }
}
