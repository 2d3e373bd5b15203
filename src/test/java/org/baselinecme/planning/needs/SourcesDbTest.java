package org.baselinecme.planning.needs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

class SourcesDbTest extends DatabaseTest {
    private static final byte[] CONTENT = "ward,orders\n4,96\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private Sources sources;

    @Autowired
    private NeedsQueries contents;

    @Autowired
    private Files files;

    @Test
    void r27_the_strength_comes_from_the_list_of_sources() {
        var activity = cast.grandRounds();
        cast.addEvidence(cast.drKhan(), activity, "EXPERT");
        cast.addEvidence(cast.drKhan(), activity, "GUIDELINE");
        cast.addEvidence(cast.drKhan(), activity, "QI_DATA");
        assertThat(contents.evidence(activity))
                .extracting(EvidenceRow::strength)
                .containsExactly(Evidence.Strength.WEAK, Evidence.Strength.IDEAL, Evidence.Strength.STRONG);
    }

    @Test
    void r66_removed_evidence_stays_in_the_audit_log() {
        var activity = cast.grandRounds();
        cast.addEvidence(cast.drKhan(), activity, "QI_DATA");
        var evidence = contents.evidence(activity).getFirst().id();
        let(cast.drKhan(), me -> sources.remove(me, activity, evidence));
        assertThat(contents.evidence(activity)).isEmpty();
        assertThat(lastAuditEventOf(evidence).kind()).isEqualTo("EvidenceRemoved");
        assertThat(lastAuditEventOf(evidence).before()).contains("Protocol audit, 240 admissions");
    }

    @Test
    void evidence_of_another_activity_is_not_found() {
        var activity = cast.grandRounds();
        var other = cast.grandRounds();
        cast.addEvidence(cast.drKhan(), other, "QI_DATA");
        var evidence = contents.evidence(other).getFirst().id();
        assertThatThrownBy(() -> let(cast.drKhan(), me -> sources.remove(me, activity, evidence)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_file_is_returned_unchanged() {
        var activity = cast.grandRounds();
        var evidence = withFile(activity);
        var stored = files.read(as(cast.rahmani(), me -> sources.fileOf(me, activity, evidence)));
        assertThat(stored.name()).isEqualTo("audit.csv");
        assertThat(stored.content()).isEqualTo(CONTENT);
    }

    @Test
    void a_file_of_an_activity_out_of_scope_is_not_found() {
        var activity = cast.grandRounds();
        var evidence = withFile(activity);
        assertThatThrownBy(() -> as(cast.drReyes(), me -> sources.fileOf(me, activity, evidence)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_source_without_a_file_has_none() {
        var activity = cast.grandRounds();
        cast.addEvidence(cast.drKhan(), activity, "QI_DATA");
        var evidence = contents.evidence(activity).getFirst().id();
        assertThatThrownBy(() -> as(cast.drKhan(), me -> sources.fileOf(me, activity, evidence)))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void the_database_rejects_a_file_with_a_wrong_size() {
        assertThatThrownBy(() -> jdbc.sql("""
                                insert into stored_file (id, name, media_type, bytes, sha256, content, by, at)
                                values (gen_random_uuid(), 'a', 'text/csv', 3, sha256('ab'), 'ab', ?, now())
                                """).param(cast.drKhan().value()).update())
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    private UUID withFile(ActivityId activity) {
        var day = LocalDate.parse("2026-06-30");
        var form = new EvidenceForm("QI_DATA", "Audit", day, " https://example.org/audit ", null);
        let(cast.drKhan(), me -> sources.add(me, activity, form, files.store(me, "audit.csv", "text/csv", CONTENT)));
        return contents.evidence(activity).getFirst().id();
    }
}
