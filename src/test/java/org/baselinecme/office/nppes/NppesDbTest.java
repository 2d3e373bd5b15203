package org.baselinecme.office.nppes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.credentials.Npi;
import org.baselinecme.office.credentials.RegistryAdoption;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.jobs.JobId;
import org.baselinecme.platform.jobs.JobStep;
import org.baselinecme.platform.jobs.TestJobs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

/** Differences between the NPI registry and the directory: found by a job, decided by a person, asked once. */
class NppesDbTest extends DatabaseTest {
    private static final AtomicInteger NUMBERS = new AtomicInteger(500);

    @Autowired
    private ApplicationContext context;

    @Autowired
    private NppesFiles files;

    @Autowired
    private DifferencePages pages;

    @Autowired
    private RegistryDifferences differences;

    @Autowired
    private CredentialSpellings spellings;

    @Autowired
    private RegistryAdoption adoption;

    @Autowired
    private People people;

    private static String npi() {
        var nine = "1%08d".formatted(77_000_000 + NUMBERS.incrementAndGet());
        for (var digit = 0; digit < 10; digit++) if (Npi.isValid(nine + digit)) return nine + digit;
        throw new IllegalStateException();
    }

    private PersonId person(String name, String credentials, String npi) {
        var person = as(
                cast.okafor(),
                me -> people.register(
                        me,
                        new Registration(
                                name, Registration.sortName(name), credentials, "PHYSICIAN", null, null, null)));
        if (!npi.isEmpty()) let(cast.okafor(), me -> adoption.npi(me, person, npi));
        return person;
    }

    private UUID compared(String state, String... rows) {
        var name = TestNppes.drop(UUID.randomUUID() + ".zip", rows);
        var job = as(cast.okafor(), me -> files.compare(me, name, state));
        var file = file(job);
        TestJobs.run(context, file);
        return file;
    }

    private UUID file(JobId job) {
        return jdbc.sql("select subject from job where id = ?")
                .param(job.value())
                .query(UUID.class)
                .single();
    }

    private List<DifferencePages.Row> open(PersonId person) {
        var rows = new ArrayList<DifferencePages.Row>();
        as(cast.okafor(), me -> pages.page(me, false)).groups().stream()
                .filter(group -> group.person().equals(person))
                .forEach(group -> rows.addAll(group.rows()));
        return rows;
    }

    private List<String> topics(PersonId person) {
        return open(person).stream().map(DifferencePages.Row::topic).toList();
    }

    private void decide(PersonId person, String topic, DifferenceDecision decision, String name) {
        var row = open(person).stream()
                .filter(one -> one.topic().equals(topic))
                .findFirst()
                .orElseThrow();
        let(cast.okafor(), me -> differences.decide(me, row.id(), decision, name));
    }

    private String field(PersonId person, String column) {
        return jdbc.sql("select coalesce(" + column + ", '') from v_person where id = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private String number(PersonId person) {
        return jdbc.sql("select coalesce(max(npi), '') from v_npi where person = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    @Test
    void each_difference_is_asked_and_nothing_changes_before() {
        var npi = npi();
        var person = person("Zofia Kowalczyk-Brandt", "MBBS", npi);
        var row = TestNppes.row(TestNppes.person(
                npi,
                "ZOFIA",
                "KOWALCZYK",
                "M.D.",
                "Healthcare Provider Taxonomy Code_1",
                "207R00000X",
                "Healthcare Provider Primary Taxonomy Switch_1",
                "Y",
                "Provider License Number_1",
                "DR0044321",
                "Provider License Number State Code_1",
                "CO"));
        compared("", row);
        assertThat(topics(person)).containsExactlyInAnyOrder("name", "credential", "license", "specialty");
        assertThat(field(person, "titled_name")).isEqualTo("Zofia Kowalczyk-Brandt, MBBS");
        compared("", row);
        assertThat(topics(person)).as("the same file again").hasSize(4);
        decide(person, "name", DifferenceDecision.TAKEN, "Zofia Kowalczyk");
        decide(person, "credential", DifferenceDecision.TAKEN, "");
        decide(person, "license", DifferenceDecision.TAKEN, "");
        decide(person, "specialty", DifferenceDecision.LEFT, "");
        assertThat(field(person, "titled_name")).isEqualTo("Zofia Kowalczyk, MD");
        assertThat(jdbc.sql("select state || ' ' || number from v_license where person = ?")
                        .param(person.value())
                        .query(String.class)
                        .list())
                .containsExactly("CO DR0044321");
        compared("", row);
        assertThat(topics(person)).as("next month").isEmpty();
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .contains("ProfileChanged", "LicenseChanged", "RegistryDifferenceDecided");
        compared("", row.replace("207R00000X", "207RC0000X"));
        assertThat(open(person))
                .as("another specialty is asked")
                .singleElement()
                .satisfies(one -> assertThat(one.theirs()).contains("Cardiovascular"));
    }

    @Test
    void a_replaced_and_a_deactivated_number_are_all_that_is_told() {
        var old = npi();
        var other = npi();
        var replaced = person("Ines Farah", "MD", old);
        var ended = npi();
        var deactivated = person("Jonas Adeyemi", "MD", ended);
        var back = npi();
        var reactivated = person("Lena Novak", "MD", back);
        compared(
                "",
                TestNppes.row(TestNppes.person(old, "SOMEBODY", "ELSE", "DO", "Replacement NPI", other)),
                TestNppes.row(java.util.Map.of("NPI", ended, "NPI Deactivation Date", "05/12/2026")),
                TestNppes.row(TestNppes.person(
                        back,
                        "LENA",
                        "NOVAK",
                        "MD",
                        "NPI Deactivation Date",
                        "05/12/2025",
                        "NPI Reactivation Date",
                        "06/01/2025")));
        assertThat(topics(replaced)).containsExactly("replaced");
        assertThat(topics(deactivated)).containsExactly("deactivated");
        assertThat(topics(reactivated)).isEmpty();
        decide(replaced, "replaced", DifferenceDecision.TAKEN, "");
        decide(deactivated, "deactivated", DifferenceDecision.TAKEN, "");
        assertThat(number(replaced)).isEqualTo(other);
        assertThat(number(deactivated)).isEmpty();
    }

    @Test
    void people_without_a_number_are_suggested_by_name_and_state_and_never_taken() {
        var surname = "Ostrander" + NUMBERS.incrementAndGet();
        var person = person("Mère-Élise " + surname, "MD", "");
        var first = npi();
        var second = npi();
        var rows = new String[] {
            TestNppes.row(TestNppes.person(first, "MERE ELISE", surname.toUpperCase(), "MD")),
            TestNppes.row(TestNppes.person(second, "MERE", surname.toUpperCase(), "MD")),
            TestNppes.row(TestNppes.person(npi(), "OTHER", surname.toUpperCase(), "MD"))
        };
        compared("", rows);
        assertThat(topics(person)).as("without a state").isEmpty();
        compared("WY", rows);
        assertThat(topics(person)).as("in another state").isEmpty();
        compared("CO", rows);
        assertThat(topics(person)).containsExactly("suggested", "suggested");
        assertThat(number(person)).isEmpty();
        var wrong = open(person).getFirst();
        let(cast.okafor(), me -> differences.decide(me, wrong.id(), DifferenceDecision.NOT_THIS_PERSON, ""));
        compared("CO", rows);
        assertThat(open(person)).hasSize(1);
        let(cast.okafor(), me -> differences.reopen(me, wrong.id()));
        assertThat(open(person)).hasSize(2);
        var right = open(person).getLast();
        let(cast.okafor(), me -> differences.decide(me, right.id(), DifferenceDecision.TAKEN, ""));
        assertThat(number(person)).isEqualTo(right.theirs());
        assertThat(open(person)).isEmpty();
    }

    @Test
    void an_unknown_credential_text_is_asked_once_and_never_guessed() {
        var text = "MD FXQ" + NUMBERS.incrementAndGet();
        var npi = npi();
        var person = person("Ruth Sandoval", "MD", npi);
        var other = npi();
        var same = person("Omar Sandoval", "MD, FXQ", other);
        compared(
                "",
                TestNppes.row(TestNppes.person(npi, "RUTH", "SANDOVAL", text)),
                TestNppes.row(TestNppes.person(other, "OMAR", "SANDOVAL", text)));
        var asked = open(person).getFirst();
        assertThat(asked.unknown()).isTrue();
        refuses(
                "nppes.spelling-unknown",
                () -> let(cast.okafor(), me -> differences.decide(me, asked.id(), DifferenceDecision.TAKEN, "")));
        let(cast.okafor(), me -> spellings.state(me, text, "MD, FXQ", "PHYSICIAN"));
        assertThat(open(same)).as("means what is on record").isEmpty();
        decide(person, "credential", DifferenceDecision.TAKEN, "");
        assertThat(field(person, "credentials")).isEqualTo("MD, FXQ");
    }

    @Test
    void a_killed_job_goes_on_where_it_stopped() {
        var npi = npi();
        var person = person("Hana Kim", "MD", npi);
        var rows = new String[40];
        for (var i = 0; i < rows.length; i++) rows[i] = TestNppes.row(TestNppes.person(npi(), "A", "B" + i, "MD"));
        rows[39] = TestNppes.row(TestNppes.person(npi, "HANA", "LEE", "MD"));
        var name = TestNppes.drop(UUID.randomUUID() + ".csv", rows);
        var job = as(cast.okafor(), me -> files.compare(me, name, ""));
        var file = file(job);
        var work = context.getBean(NppesWork.class);
        var step = new JobStep(job, file, cast.okafor(), 0);
        var transaction = context.getBean(TransactionTemplate.class);
        transaction.executeWithoutResult(status -> {
            let(cast.okafor(), me -> work.step(me, step));
            status.setRollbackOnly();
        });
        context.getBean(OpenNppesFiles.class).closeAll();
        assertThat(topics(person)).as("the step left nothing behind").isEmpty();
        TestJobs.run(context, file);
        assertThat(topics(person)).containsExactly("name");
        assertThat(jdbc.sql("select rows || ' ' || matched || ' ' || complete from nppes_file where id = ?")
                        .param(file)
                        .query(String.class)
                        .single())
                .isEqualTo("40 1 true");
    }

    @Test
    void an_upload_is_compared_and_a_wrong_one_is_refused_at_once() {
        var npi = npi();
        var person = person("Ada Whitfield", "MD", npi);
        var text = TestNppes.heading() + TestNppes.row(TestNppes.person(npi, "ADA", "SMITHSON", "MD"));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var job = as(
                cast.okafor(),
                me -> files.upload(me, "weekly.csv", () -> new java.io.ByteArrayInputStream(bytes), bytes.length, ""));
        TestJobs.run(context, file(job));
        assertThat(topics(person)).containsExactly("name");
        refuses(
                "nppes.wrong-file",
                () -> let(
                        cast.okafor(),
                        me -> files.upload(
                                me, "a.csv", () -> new java.io.ByteArrayInputStream(new byte[] {65}), 1, "")));
    }

    @Test
    void a_file_that_changed_or_ended_early_stops_the_job_with_a_sentence() throws Exception {
        var name = TestNppes.drop(UUID.randomUUID() + ".zip", TestNppes.row(TestNppes.person(npi(), "A", "B", "MD")));
        var job = as(cast.okafor(), me -> files.compare(me, name, ""));
        Files.write(TestNppes.path(name), new byte[] {80, 75, 3, 4});
        TestJobs.run(context, file(job));
        assertThat(jdbc.sql("select state || ': ' || error from job where id = ?")
                        .param(job.value())
                        .query(String.class)
                        .single())
                .isEqualTo("FAILED: This file is damaged or has changed.");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> let(cast.okafor(), me -> files.compare(me, "../application.properties", "")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> let(cast.petrov(), me -> files.compare(me, name, "")));
    }

    private static void refuses(String objection, Runnable step) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(step::run)
                .satisfies(refused -> assertThat(refused.isFor(objection)).isTrue());
    }
}
