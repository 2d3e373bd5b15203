package org.baselinecme.front.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import tools.jackson.databind.json.JsonMapper;

class PersonalDataDbTest extends DatabaseTest {
    /** Columns that name who did something; the row is their work, not about them. */
    private static final Set<String> WORK = Set.of("by", "joined_into", "owner", "peer", "ai_checked_by");

    @Autowired
    private PersonalData data;

    @Autowired
    private HeldTables tables;

    private TestClaims claims;
    private ActivityId activity;

    @BeforeAll
    void anActivityIsOpen(@Autowired ApplicationEventPublisher events) {
        claims = new TestClaims(jdbc, transaction, events);
        activity = cast.activities().opened();
    }

    @Test
    void every_column_that_refers_to_a_person_is_known_as_their_data_or_their_work() {
        var columns = jdbc.sql("""
                        select c.relname || '.' || a.attname from pg_constraint k join pg_class c on c.oid = k.conrelid
                        join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any(k.conkey)
                        where k.contype = 'f' and k.confrelid = 'person'::regclass
                        """).query(String.class).list();
        assertThat(columns).hasSizeGreaterThan(100);
        assertThat(columns)
                .allMatch(
                        column -> HeldTables.SUBJECT.contains(last(column))
                                || WORK.contains(last(column))
                                || column.endsWith("_by"),
                        "is the person whom the row is about, or who did something");
    }

    @Test
    void every_table_that_holds_personal_data_has_a_kind_and_shows_no_secret() {
        assertThat(tables.all()).hasSizeGreaterThan(40).noneMatch(table -> table.kind() == HeldKind.OTHER);
        assertThat(tables.all().stream().flatMap(table -> table.columns().stream()))
                .isNotEmpty()
                .noneMatch(column -> column.equals("html")
                        || column.contains("hash")
                        || column.contains("secret")
                        || column.equals("content"));
    }

    @Test
    void the_archive_has_everything_about_me_and_nothing_about_others() throws IOException {
        var ada = learner("Ada Lund");
        var other = learner("Tor Vik");
        var serial = claims.serial(claims.claim(ada, activity, Map.of("AMA1", 4)));
        claims.claim(other, activity, Map.of("AMA1", 2));
        var archive = as(ada, data::mine);
        var files = unpacked(archive);
        var json = JsonMapper.shared().readTree(files.get("personal-data.json"));
        assertThat(json.get("person").get(0).get("name").asString()).isEqualTo("Ada Lund");
        assertThat(json.get("award").size()).isEqualTo(1);
        assertThat(json.get("certificate").get(0).get("serial").asString()).isEqualTo(serial.value());
        assertThat(json.get("certificate_revision").get(0).get("name").asString())
                .startsWith("Ada Lund");
        assertThat(json.get("record").size()).isPositive();
        assertThat(files.get("tables/award.csv")).startsWith("\uFEFF\"id\"").hasLineCount(2);
        assertThat(files.get("personal-data.json"))
                .contains(ada.toString())
                .doesNotContain(other.toString())
                .doesNotContain("password_hash");
        assertThat(archive.certificates()).containsExactly(serial.value());
    }

    @Test
    void the_page_counts_each_kind_and_a_download_is_recorded() {
        var ada = learner("Ada Lund");
        claims.claim(ada, activity, Map.of("AMA1", 4));
        var lines = as(ada, data::lines);
        assertThat(lines).extracting(HeldLine::kind).contains("person", "account", "credit");
        assertThat(lines).allMatch(line -> line.records() > 0);
        as(ada, data::mine);
        assertThat(lastAuditEventOf(ada.value()).kind()).isEqualTo("PersonalDataSent");
    }

    @Test
    void only_a_director_gets_the_data_of_somebody_else() {
        var ada = learner("Ada Lund");
        assertThat(as(cast.okafor(), me -> data.of(me, ada)).name()).isEqualTo("Ada Lund, MD");
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> as(cast.rahmani(), me -> data.of(me, ada)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.okafor(), me -> data.of(me, new PersonId(UUID.randomUUID()))));
    }

    private PersonId learner(String name) {
        return cast.learners().learner(name, "MD", "PHYSICIAN");
    }

    private static String last(String column) {
        return column.substring(column.indexOf('.') + 1);
    }

    private static Map<String, String> unpacked(HeldArchive archive) throws IOException {
        var bytes = new ByteArrayOutputStream();
        archive.write("Read me", List.of(), bytes);
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
        }
        return files;
    }
}
