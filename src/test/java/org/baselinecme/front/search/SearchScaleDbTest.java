package org.baselinecme.front.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestDatabase;
import org.baselinecme.TestDatabaseServer;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.PeopleSearches;
import org.baselinecme.platform.lookup.SearchSource;
import org.baselinecme.platform.lookup.SearchText;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The search over everything among 20,000 people, 2,000 activities and 8,000 sessions. */
class SearchScaleDbTest extends DatabaseTest {
    private static final int ROUNDS = 5;
    private static final int WARM = 2;
    private static final long MILLION = 1_000_000;
    private static final List<String> TYPED = List.of(
            "khan", "tanakaba", "sepsis", "2026-0042", "mary oconnor", "khan sepsis", "an", "tanakka", "1900000042");

    @Autowired
    private Office office;

    private final TestDatabase database = TestDatabaseServer.fresh();

    @Test
    void a_search_reads_what_it_finds_and_not_everything() {
        office(client(TestDatabase.OWNER));
        var jdbc = client(TestDatabase.APPLICATION);
        jdbc.sql("set pg_trgm.word_similarity_threshold = 0.45").update();
        var search = new Search(List.<SearchSource>of(
                PeopleSearches.of(jdbc), new ActivitySearch(jdbc, office), new SessionSearch(jdbc, office)));
        let(cast.okafor(), me -> {
            assertThat(search.find(me, SearchText.of("tanakaba")).total()).isPositive();
            assertThat(search.find(me, SearchText.of("khan sepsis")).kinds())
                    .extracting(SearchPage.Kind::message)
                    .containsExactly("search.sessions");
            assertThat(search.find(me, SearchText.of("1900000042")).total()).isEqualTo(1);
            for (var typed : TYPED) {
                var text = SearchText.of(typed);
                for (var i = 0; i < WARM; i++) search.find(me, text);
                var begun = System.nanoTime();
                for (var i = 0; i < ROUNDS; i++) search.find(me, text);
                var millis = (System.nanoTime() - begun) / (double) MILLION / ROUNDS;
                LoggerFactory.getLogger(SearchScaleDbTest.class).info("search {}: {} ms", typed, millis);
                // the budget is 8 CPU-ms on a quiet machine; this only finds a search that reads every row
                assertThat(millis).as(typed).isLessThan(250);
            }
        });
    }

    private static void office(JdbcClient own) {
        own.sql("insert into department (id, code, name) values (md5('d')::uuid, 'MED', 'Medicine')")
                .update();
        own.sql("""
                insert into person (id, version, name, sort_name, profession, email)
                select md5('p' || i)::uuid, 0, (array['Mary','Ana','Wei','Omar','Ida','Tom','Grace','Paul','Siri','Ben','Eva'])[1 + i % 11] || ' '
                  || (array['Khan','O''Connor','Nguyen','García','Smith','Lindgren','Okafor','Tanaka','Ruiz','Ferrari','Novak','Silva','Haddad'])[1 + i % 13]
                  || chr(97 + i / 143 % 26) || chr(97 + i / 3718 % 26), md5(i::text), 'PHYSICIAN', md5(i::text) || '@example.org'
                from generate_series(0, 19999) i
                """).update();
        own.sql("""
                insert into person_identifier (person, kind, value, at)
                select md5('p' || i)::uuid, 'NPI', (1900000000 + i)::text, now() from generate_series(0, 9999) i
                """).update();
        own.sql("""
                insert into activity (id, version, number, title, department, owner, stage, format, starts_on, ends_on, proposed_at)
                select md5('v' || i)::uuid, 0, '2026-' || lpad(i::text, 4, '0'), (array['Grand Rounds','Tumor Board','Airway','Stroke'])[1 + i % 4]
                  || ' ' || i, md5('d')::uuid, md5('p' || i % 500)::uuid, 'OPEN', 'RSS', date '2026-01-01' + i % 300, date '2026-01-01' + i % 300,
                  timestamptz '2025-12-01Z' from generate_series(0, 1999) i
                """).update();
        own.sql("""
                insert into agenda_slot (id, version, activity, day, starts_at, ends_at, begins, ends, track, room, kind, title, taught_since)
                select md5('s' || i)::uuid, 0, md5('v' || i % 2000)::uuid, date '2026-01-01' + i % 300, time '08:00', time '09:00',
                  timestamptz '2026-01-01T15:00Z' + i % 300 * interval '1 day', timestamptz '2026-01-01T16:00Z' + i % 300 * interval '1 day',
                  '', 'Hall', 'ACCREDITED', (array['Sepsis','Delirium','Asthma','Falls','Anemia'])[1 + i % 5] || ' in practice ' || i,
                  timestamptz '2025-12-01Z' from generate_series(0, 7999) i
                """).update();
        own.sql(
                        "insert into agenda_slot_faculty (slot, person) select md5('s' || i)::uuid, md5('p' || i % 900)::uuid from generate_series(0, 7999) i")
                .update();
        own.sql("analyze").update();
    }

    private JdbcClient client(String role) {
        return JdbcClient.create(new SingleConnectionDataSource(database.url(), role, database.password(), true));
    }
}
