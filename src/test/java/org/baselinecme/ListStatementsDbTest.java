package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.util.List;
import java.util.stream.IntStream;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/** However many rows a list of an activity has: its page takes the same statements. */
class ListStatementsDbTest extends DatabaseTest {
    private static final int ROWS = 50;
    private MockMvcTester browser;
    private ActivityId few;
    private ActivityId many;

    @BeforeAll
    void twoActivities(@Autowired WebApplicationContext context) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        few = cast.activities().listed();
        many = cast.activities().listed();
        fill(few, ROWS);
        fill(many, 5_000);
    }

    /** So many people who are registered, were there, have an award, and of whom something was recorded. */
    private void fill(ActivityId activity, int people) {
        owner().sql("""
                        insert into person (id, version, name, sort_name, profession, department, email)
                        select md5(:seed || i)::uuid, 0, 'Person ' || i, 'Person ' || lpad(i::text, 5, '0'), 'PHYSICIAN', :medicine,
                          :seed || i || '@example.org' from generate_series(1, :people) i
                        """)
                .param("seed", activity.toString())
                .param("medicine", cast.medicine().value())
                .param("people", people)
                .update();
        for (var rows : List.of("""
                registration (id, activity, person, way, walked_in, at, seated_at)
                select gen_random_uuid(), :activity, p.id, 'IN_PERSON', false, now(), now()""", """
                credit_claim (id, learner, activity, document, profession, attested, by, at, explanation)
                select md5('c' || p.id)::uuid, p.id, :activity, 'CREDIT', 'PHYSICIAN', true, p.id, now(), '{}'""", """
                award (id, claim, learner, activity, credit_system, turn, quarters, during, at)
                select gen_random_uuid(), md5('c' || p.id)::uuid, p.id, :activity, 'AMA1', 1, 4, '{}', now()""", """
                presence (id, slot, person, evidence, by, at)
                select gen_random_uuid(), (select s.id from v_session s where s.activity = :activity limit 1), p.id, 'STAFF', p.id, now()""", """
                certificate (serial, claim, learner, kind, issued_at)
                select translate(upper(left(md5('c' || p.id), 20)), 'B', 'G'), md5('c' || p.id)::uuid, p.id, 'CREDIT', now()""", """
                audit_fact (id, at, actor, kind, about_kind, about_id, activity, payload, salt)
                select gen_random_uuid(), now(), p.id, 'Registered', 'registration', p.id, :activity,
                  '{"before": {}, "after": {}}', ''"""))
            statement("insert into " + rows + " from person p where p.email like :seed || '%@example.org'", activity)
                    .update();
    }

    private static JdbcClient.StatementSpec statement(String sql, ActivityId activity) {
        return owner().sql(sql).param("activity", activity.value()).param("seed", activity.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/registrations",
                "/registrations?sort=name",
                "/awards",
                "/awards?sort=-amount",
                "/awards?status=!REVERSED",
                "/attendance/people",
                "/attendance/people?sort=-minutes",
                "/record",
                "/record?kind=!ActivityMoved"
            })
    void a_page_takes_no_more_statements_for_five_thousand_rows_than_for_fifty(String page) {
        assertThat(statements(many, page)).isLessThanOrEqualTo(statements(few, page));
    }

    /** Without those that fill a cache now and then. */
    private int statements(ActivityId activity, String page) {
        return IntStream.range(0, 4)
                .map(turn -> SqlStatements.during(() -> show(activity, page)).size())
                .min()
                .orElseThrow();
    }

    private void show(ActivityId activity, String page) {
        var signedIn = authentication(
                SecurityPageConfiguration.remembered(cast.rahmani().value()));
        assertThat(browser.get().uri("/activities/" + activity + page).with(signedIn))
                .hasStatusOk()
                .bodyText()
                .satisfies(text -> assertThat(text.split("data-row", -1)).hasSize(ROWS + 1));
    }
}
