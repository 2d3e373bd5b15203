package org.baselinecme.evidence.imports;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.evidence.measures.MeasureDefinition;
import org.baselinecme.evidence.measures.MeasureId;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * How tables of one heading are read for a measure, as a person answered. The next table of the same heading needs no question; the
 * answers can be changed.
 */
@Entity
@Table(name = "remembered_heading")
@DynamicUpdate
class RememberedHeading {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    private MeasureId measure;
    /** The hash of the headings, in which case and punctuation do not count. */
    private byte[] fingerprint;

    private String heading;
    private String answers;
    /** The same answers, for people. */
    private String words;

    private PersonId by;
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected RememberedHeading() {}

    RememberedHeading(MeasureDefinition of, byte[] fingerprint, String heading) {
        id = Ids.next();
        measure = of.id();
        this.fingerprint = fingerprint.clone();
        this.heading = heading;
        answers = "";
        words = "";
    }

    /** Remembers the answers; {@code said} states them for people. */
    ImportEvent.TableAnswered answer(MeasureDefinition of, TableAnswers all, String said, PersonId who, Instant now) {
        var before = version == null ? Map.<String, Object>of() : snapshot();
        answers = all.text();
        words = said;
        by = who;
        at = now;
        return new ImportEvent.TableAnswered(of.activity(), measure, who, now, before, snapshot());
    }

    Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("measure", measure.value());
        values.put("heading", heading);
        values.put("words", words);
        values.put("by", by.value());
        values.put("at", at);
        return values;
    }

    TableAnswers answers() {
        return TableAnswers.of(answers);
    }

    boolean says(TableAnswers other) {
        return answers.equals(other.text());
    }
}
