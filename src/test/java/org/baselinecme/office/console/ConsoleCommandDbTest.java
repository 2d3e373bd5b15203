package org.baselinecme.office.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.BaselineApplication;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.factors.SecondFactors;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

class ConsoleCommandDbTest extends DatabaseTest {
    @Autowired
    private Environment settings;

    @Autowired
    private DirectorRescue rescue;

    @Autowired
    private SecondFactors factors;

    @Autowired
    private Accounts accounts;

    private record Printed(int code, String text) {}

    private Printed run(ConsoleCommand command, String... more) {
        var given = new ArrayList<String>();
        for (var name : List.of(
                "spring.datasource.url",
                "spring.datasource.username",
                "spring.datasource.password",
                "spring.flyway.url",
                "spring.flyway.user",
                "spring.flyway.password")) given.add("--" + name + "=" + settings.getRequiredProperty(name));
        given.add("--baseline.demo=false");
        for (var one : more) given.removeIf(other -> other.startsWith(one.replaceFirst("=.*", "=")));
        given.addAll(List.of(more));
        var text = new ByteArrayOutputStream();
        try (var out = new PrintStream(text, true, StandardCharsets.UTF_8)) {
            var code = command.run(BaselineApplication.class, given.toArray(String[]::new), out);
            return new Printed(code, text.toString(StandardCharsets.UTF_8));
        }
    }

    private PersonId holderOf(String email) {
        return jdbc.sql("select id from person where email = ?")
                .param(email)
                .query((row, n) -> new PersonId(row.getObject(1, UUID.class)))
                .single();
    }

    private List<String> kinds(PersonId person) {
        return auditEventsOf(person.value()).stream().map(AuditRow::kind).toList();
    }

    @Test
    void a_command_is_the_first_argument() {
        assertThat(ConsoleCommand.in(new String[] {"rescue-director", "--email=a@b"}))
                .contains(ConsoleCommand.RESCUE_DIRECTOR);
        assertThat(ConsoleCommand.in(new String[] {"--server.port=1"})).isEmpty();
        assertThat(ConsoleCommand.in(new String[0])).isEmpty();
    }

    @Test
    void a_right_configuration_is_confirmed_line_by_line() {
        var printed = run(ConsoleCommand.VERIFY_CONFIGURATION, "--baseline.base-url=https://cme.example.org");
        assertThat(printed.text().lines())
                .allMatch(line -> line.matches("(OK|NOTE) +.+: .+"))
                .anyMatch(line -> line.startsWith("NOTE") && line.contains("mail server"));
        assertThat(printed.text())
                .contains("database: PostgreSQL", "application role: plain", "audit log:", "owner role: may migrate")
                .contains("extension unaccent", "extension pg_trgm", "clock:", "folder for uploads:");
        assertThat(printed.code()).isZero();
    }

    @Test
    void what_is_wrong_is_said_and_the_exit_code_is_one() {
        var printed = run(
                ConsoleCommand.VERIFY_CONFIGURATION,
                "--baseline.base-url=http://cme.example.org",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=1",
                "--spring.servlet.multipart.location=/nowhere");
        assertThat(printed.text()).contains("WRONG  public address", "WRONG  mail server", "WRONG  folder for uploads");
        assertThat(printed.code()).isEqualTo(1);
    }

    @Test
    void secrets_from_files_are_named_and_a_missing_one_is_wrong(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("mail"), "not shown");
        var printed = run(ConsoleCommand.VERIFY_CONFIGURATION, "--spring.mail.password-file=" + secret);
        assertThat(printed.text())
                .contains("OK     secret from a file: spring.mail.password-file is " + secret)
                .doesNotContain("not shown");
        var missing = run(ConsoleCommand.VERIFY_CONFIGURATION, "--spring.mail.password-file=" + folder.resolve("none"));
        assertThat(missing.text())
                .contains("WRONG  settings: spring.mail.password-file names " + folder.resolve("none")
                        + ", which does not exist.");
        assertThat(missing.code()).isEqualTo(1);
    }

    @Test
    void an_owner_as_application_role_is_found_out() {
        var printed = run(
                ConsoleCommand.VERIFY_CONFIGURATION,
                "--baseline.base-url=https://cme.example.org",
                "--spring.datasource.username=" + settings.getRequiredProperty("spring.flyway.user"),
                "--spring.datasource.password=" + settings.getRequiredProperty("spring.flyway.password"));
        assertThat(printed.text()).contains("WRONG  application role", "WRONG  audit log");
        assertThat(printed.code()).isEqualTo(1);
    }

    @Test
    void a_new_director_gets_a_link_without_a_port() {
        var email = UUID.randomUUID() + "@example.org";
        var printed = run(ConsoleCommand.RESCUE_DIRECTOR, "--email=" + email, "--name=Jane Doe");
        assertThat(printed.code()).isZero();
        assertThat(printed.text()).containsPattern("http://localhost:8080/link/[\\w-]{43}\\R");
        var jane = holderOf(email);
        assertThat(kinds(jane)).contains("PersonRegistered", "PersonInvited", "Granted", "DirectorRescued");
        assertThat(auditEventsOf(jane.value()))
                .filteredOn(row -> row.kind().equals("DirectorRescued"))
                .allMatch(row ->
                        row.actor().equals(PersonId.PRODUCT) && row.after().contains("console"));
    }

    @Test
    void a_disabled_director_is_enabled_and_holds_the_role_once() {
        var key = "rescued" + UUID.randomUUID();
        var person = cast.addPerson(key, "Rita Rescued", cast.medicine());
        let(cast.okafor(), me -> accounts.close(me, person, "Left the office."));
        rescue.rescue(cast.email(key), Optional.empty());
        rescue.rescue(cast.email(key), Optional.empty());
        assertThat(kinds(person)).contains("AccountClosed", "AccountReopened", "DirectorRescued");
        boolean may = as(person, me -> me.has(Duty.SET_UP_OFFICE));
        assertThat(may).isTrue();
        assertThat(jdbc.sql("select count(*) from access_grant where person = ? and role = 'DIRECTOR'")
                        .param(person.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void codes_of_a_lost_phone_do_not_keep_a_rescued_director_out() {
        var key = "rescued" + UUID.randomUUID();
        var person = cast.addPerson(key, "Rita Rescued", cast.medicine());
        jdbc.sql("""
                        insert into second_factor (id, person, secret, last_step, since_at)
                        values (gen_random_uuid(), ?, 'JBSWY3DPEHPK3PXP', 0, now())
                        """).param(person.value()).update();
        assertThat(factors.isAskedOf(person)).isTrue();
        rescue.rescue(cast.email(key), Optional.empty());
        assertThat(factors.isAskedOf(person)).isFalse();
    }

    @Test
    void without_an_address_nothing_is_done() {
        var printed = run(ConsoleCommand.RESCUE_DIRECTOR, "--email=jane");
        assertThat(printed.code()).isEqualTo(1);
        assertThat(printed.text()).startsWith("Usage:");
    }
}
