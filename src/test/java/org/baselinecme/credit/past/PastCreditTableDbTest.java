package org.baselinecme.credit.past;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.importing.TestImports;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Past credit comes from tables: each fault has its sentence, and nothing is there twice. */
class PastCreditTableDbTest extends DatabaseTest {
    private static final String ETHOS =
            "external_course_id,title,external_user_id,external_email,first_name,last_name,enrollment_start,enrollment_end,credits,credit_type,credit_expiration,complete,date_completed,attended,participant_category\n";

    @Autowired
    private PastCredits credits;

    @Autowired
    private EarlierCreditReader reader;

    private TestImports imports;

    @BeforeAll
    void imports(@Autowired ApplicationContext context) {
        imports = new TestImports(context, cast);
    }

    @Test
    void of_a_thousand_rows_of_ethosce_twelve_are_mended_and_every_other_is_on_a_transcript_once() {
        var people = List.of(learner("Ada Lund"), learner("Tor Vik"), learner("Ivy Roe"));
        var emails = people.stream().map(this::email).toList();
        var lines = thousand(emails);
        var good = List.copyOf(lines);
        var faults = new ArrayList<String>();
        spoil(lines, faults, 10, 8, "-1.00", "Amount: -1.00 is below 0. Credit can’t be negative.");
        spoil(
                lines,
                faults,
                20,
                8,
                "one",
                "Amount: “one” isn’t an amount. Write it with a decimal point and at most three decimal places, for example 1.25.");
        spoil(
                lines,
                faults,
                30,
                8,
                "0",
                "Amount: The amount is 0. Give the amount of credit, or mark the row as attendance only.");
        spoil(lines, faults, 40, 9, "Homeopathy points", "Credit system: Baseline doesn’t know “Homeopathy points”.");
        spoil(lines, faults, 50, 12, "2098-01-01", "Completed on: Jan 1, 2098 is after today.");
        spoil(
                lines,
                faults,
                60,
                12,
                "last spring",
                "Completed on: “last spring” isn’t a date. Write it as 2024-03-05 or 3/5/2024.");
        spoil(lines, faults, 70, 12, "", "Completed on: Give the day on which the activity was completed.");
        spoil(
                lines,
                faults,
                80,
                7,
                "2001-01-01",
                "Last day: The last day, Jan 1, 2001, is before the first day, Mar 4, 2019.");
        spoil(lines, faults, 90, 3, "", "Email: This is required.");
        spoil(
                lines,
                faults,
                100,
                3,
                "stranger@example.org",
                "Email: No one with the email address stranger@example.org is on record. Add the person first, or fill the column “If the person is unknown”.");
        spoil(lines, faults, 110, 1, "x".repeat(301), "Title: Use at most 300 characters.");
        lines.set(120, changed(lines.get(3), 8, "2.00"));
        faults.add("This is the same as row 5.");
        var id = imports.checked("past-credit-ethosce", ETHOS + String.join("\n", lines) + "\n");
        assertThat(imports.counts(id)).containsEntry("fresh", 988L).containsEntry("faulty", 12L);
        assertThat(imports.messages(id)).containsExactlyElementsOf(faults);
        imports.applied(id, "OURS");
        assertThat(entries(people)).isEqualTo(988);
        var mended = imports.checked("past-credit-ethosce", ETHOS + String.join("\n", good) + "\n");
        assertThat(imports.counts(mended)).containsEntry("fresh", 12L).containsEntry("known", 988L);
        imports.applied(mended, "OURS");
        assertThat(entries(people)).isEqualTo(1000);
        var ada = earlier(people.getFirst());
        assertThat(ada.sources()).hasSize(1);
        assertThat(ada.sources().getFirst().system()).isEqualTo("EthosCE");
        assertThat(ada.sources().getFirst().totals())
                .extracting(total -> total.said().plain() + " / " + total.entries())
                .containsExactly("501.00 AMA PRA Category 1 Credits™ / 334");
        imports.undone(mended);
        assertThat(entries(people)).isEqualTo(988);
        imports.undone(id);
        assertThat(entries(people)).isZero();
    }

    @Test
    void what_staff_changed_since_stays_when_the_import_is_undone_and_comes_no_second_time() {
        var ada = learner("Ada Lund");
        var text = ETHOS + line(email(ada), 1) + "\n" + line(email(ada), 2) + "\n" + line(email(ada), 3) + "\n";
        var id = imports.checked("past-credit-ethosce", text);
        imports.applied(id, "OURS");
        var page = as(cast.okafor(), me -> credits.page(me, ada));
        let(
                cast.okafor(),
                me -> credits.withdraw(me, ada, page.entries().getFirst().id(), "Not theirs"));
        var again = imports.checked("past-credit-ethosce", text + "\n");
        assertThat(imports.counts(again)).containsEntry("known", 3L);
        assertThat(imports.messages(again))
                .containsExactly("This credit was withdrawn by your office and stays withdrawn.");
        imports.undone(id);
        assertThat(imports.counts(id)).containsEntry("undone", 2L).containsEntry("stayed", 1L);
        assertThat(as(cast.okafor(), me -> credits.page(me, ada)).entries()).hasSize(1);
    }

    @Test
    void an_entry_on_record_is_changed_only_as_somebody_chose_and_back() {
        var ada = learner("Ada Lund");
        var heading = "email,title,completed on,credit system,amount,provider,certificate of completion number\n";
        var row = email(ada) + ",Sepsis,3/5/2019,ANCC contact hours (nursing),%s,%s,\n";
        imports.applied(imports.checked("past-credit", heading + row.formatted("1.5", "")), "OURS");
        var other = heading + row.formatted("2.25", "Lakeside CME");
        var id = imports.checked("past-credit", other);
        assertThat(imports.counts(id)).containsEntry("differing", 1L);
        assertThat(imports.messages(id))
                .containsExactly(
                        "Amount: On record: “1.50”. In the file: “2.25”.\nProvider: Not on record. In the file: “Lakeside CME”.");
        imports.applied(id, "OURS");
        assertThat(said(ada)).isEqualTo("1.50 Lakeside CME");
        imports.undone(id);
        assertThat(said(ada)).isEqualTo("1.50 ");
        var theirs = imports.checked("past-credit", other + "\n");
        imports.applied(theirs, "FILE");
        assertThat(said(ada)).isEqualTo("2.25 Lakeside CME");
        assertThat(lastAuditEventOf(ada.value()).kind()).isEqualTo("PastCreditCorrected");
    }

    @Test
    void a_person_is_added_only_where_the_row_says_so_and_an_unconfirmed_guest_gets_nothing() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var heading = "email,first name,last name,if the person is unknown,title,completed on,credit system,amount\n";
        var id = imports.checked(
                "past-credit",
                heading
                        + "new.%1$s@example.org,Nell,Quist,Add the person,Sepsis,2019-03-05,AMA1,1\n".formatted(mark)
                        + "new.%1$s@example.org,Nell,Quist,Add the person,Stroke,2019-03-06,AMA1,1\n".formatted(mark)
                        + "none.%1$s@example.org,,,Add the person,Stroke,2019-03-06,AMA1,1\n".formatted(mark)
                        + "left.%1$s@example.org,Leo,Ray,Leave the row out,Stroke,2019-03-06,AMA1,1\n".formatted(mark));
        assertThat(imports.messages(id))
                .containsExactly(
                        "Last name: To add this person, give the first and the last name.",
                        "Email: No one with the email address left.%s@example.org is on record. Add the person first, or fill the column “If the person is unknown”."
                                .formatted(mark));
        imports.applied(id, "OURS");
        var nell = jdbc.sql("select id from v_person where email = ?")
                .param("new." + mark + "@example.org")
                .query(UUID.class)
                .single();
        assertThat(earlier(new PersonId(nell)).rows()).hasSize(2);
    }

    private String said(PersonId person) {
        var row = earlier(person).rows().getFirst();
        return row.credits() + " " + row.provider();
    }

    private static List<String> thousand(List<String> emails) {
        var lines = new ArrayList<String>();
        for (var n = 0; n < 1000; n++) lines.add(line(emails.get(n % emails.size()), n));
        return lines;
    }

    private static String line(String email, int n) {
        return "C-%d,Grand rounds %d,u-%d,%s,Ada,Lund,2019-03-04,2019-03-05T12:00:00Z,1.50,AMA PRA Category 1 Credit™,,1,2019-03-05,1,physician"
                .formatted(n, n, n % 3, email);
    }

    /** Writes something else into a cell of a line, and notes what is said of it. */
    private static void spoil(List<String> lines, List<String> faults, int at, int cell, String value, String said) {
        lines.set(at, changed(lines.get(at), cell, value));
        faults.add(said);
    }

    private static String changed(String line, int cell, String value) {
        var cells = line.split(",", -1);
        cells[cell] = value;
        return String.join(",", cells);
    }

    private int entries(List<PersonId> people) {
        return people.stream().mapToInt(one -> earlier(one).all()).sum();
    }

    private EarlierCredits earlier(PersonId person) {
        return reader.of(
                new UUID[] {person.value()},
                java.time.LocalDate.parse("2000-01-01"),
                java.time.LocalDate.parse("2026-12-31"));
    }

    private String email(PersonId person) {
        return jdbc.sql("select email from v_account where person = ?")
                .param(person.value())
                .query(String.class)
                .single();
    }

    private PersonId learner(String name) {
        return cast.learners().learner(name, "MD", "PHYSICIAN");
    }
}
