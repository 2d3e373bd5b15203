package org.baselinecme.evidence.outcomes;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.baselinecme.TestMeasures.counts;
import static org.baselinecme.TestMeasures.share;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.TestMeasures;
import org.baselinecme.evidence.imports.ObservationFiles;
import org.baselinecme.evidence.measures.MeasureAccess;
import org.baselinecme.evidence.measures.MeasureForm;
import org.baselinecme.evidence.measures.Measures;
import org.baselinecme.evidence.measures.Observations;
import org.baselinecme.evidence.study.MeasureDomain;
import org.baselinecme.evidence.study.MooreLevel;
import org.baselinecme.platform.kernel.ActivityId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The audit log holds every persistent field of measures, observations, files, claims and citations (R66). */
class OutcomeEventsDbTest extends DatabaseTest {
    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    @Autowired
    private Measures measures;

    @Autowired
    private ObservationFiles files;

    @Autowired
    private Observations observations;

    @Autowired
    private ChangeClaims claims;

    @Autowired
    private Citations citations;

    @Autowired
    private OutcomePages pages;

    @Autowired
    private MeasureAccess access;

    private TestMeasures testMeasures;
    private ActivityId activity;

    @BeforeEach
    void an_activity_is_measured() {
        testMeasures = new TestMeasures(cast);
        activity = new TestMeasures(cast).held();
    }

    @Test
    void r66_every_field_of_a_measure_is_recorded_before_and_after_a_change() {
        var measure = testMeasures.define(activity, share());
        var defined = after("MeasureDefined", measure.value());
        assertThat(defined)
                .containsEntry("steward", "Quality analysts")
                .containsEntry("source", "EHR report 1")
                .containsEntry("domain", "QUALITY")
                .containsEntry("level", "PERFORMANCE")
                .containsEntry("measurement", "OBJECTIVE")
                .containsEntry("synthetic", false)
                .containsEntry("intervenedOn", "2026-03-01")
                .containsEntry("elsewhere", false)
                .containsEntry("definedBy", cast.drKhan().toString())
                .containsKeys("activity", "definition", "name", "kind", "numerator", "denominator", "unit", "better")
                .containsKeys("intervention", "definedAt");
        cast.let(
                cast.drKhan(),
                me -> measures.change(
                        me, measure, changed(access.editable(me, measure).form())));
        assertThat(before("MeasureChanged", measure.value())).isEqualTo(defined);
        assertThat(after("MeasureChanged", measure.value()))
                .containsEntry("steward", "Pharmacy")
                .containsEntry("source", "EHR report 2")
                .containsEntry("domain", "EQUITY")
                .containsEntry("level", "PATIENT_HEALTH")
                .containsEntry("followUpDue", "2026-09-01")
                .containsEntry("synthetic", true);
        cast.let(cast.drKhan(), me -> measures.drop(me, measure));
        assertThat(before("MeasureDropped", measure.value())).isEqualTo(after("MeasureChanged", measure.value()));
    }

    private static MeasureForm changed(MeasureForm form) {
        return new MeasureForm(
                form.version(),
                form.name(),
                form.kind(),
                form.numerator(),
                form.denominator(),
                form.unit(),
                form.better(),
                MeasureDomain.EQUITY,
                MooreLevel.PATIENT_HEALTH,
                form.measurement(),
                "Pharmacy",
                "EHR report 2",
                form.intervention(),
                form.intervenedOn(),
                false,
                TestMeasures.INTERVENED.plusMonths(6),
                true,
                null,
                "",
                "");
    }

    @Test
    void r66_an_observation_and_its_withdrawal_are_recorded_with_every_field() {
        var measure = testMeasures.define(activity, share());
        testMeasures.enter(measure, counts("North", "2025-09", "", "215", "500"));
        var entered = after("OutcomeObserved", measure.value());
        assertThat(entered)
                .containsEntry("measure", measure.toString())
                .containsEntry("definition", 1)
                .containsEntry("site", "North")
                .containsEntry("days", "Sep 1, 2025 – Sep 30, 2025")
                .containsEntry("numerator", 215)
                .containsEntry("denominator", 500)
                .containsEntry("by", cast.drKhan().toString())
                .containsKey("at");
        var id = cast.as(cast.drKhan(), me -> pages.observations(me, measure))
                .rows()
                .getFirst()
                .id();
        cast.let(
                cast.drKhan(),
                me -> observations.withdraw(me, measure, UUID.fromString(id), "Counted by another rule."));
        assertThat(before("ObservationWithdrawn", measure.value())).isEqualTo(entered);
        assertThat(lastAuditEventOf(measure.value()).why()).isEqualTo("Counted by another rule.");
        cast.let(cast.drKhan(), me -> observations.withdraw(me, measure, UUID.fromString(id), "Once more."));
        assertThat(auditEventsOf(measure.value())).hasSize(3);
    }

    @Test
    void r66_a_loaded_table_is_recorded_with_its_hash() {
        var measure = testMeasures.define(activity, share());
        var content = "site,from,to,numerator,denominator\nA,2025-09,,8,18\n".getBytes(StandardCharsets.UTF_8);
        var file = cast.as(cast.drKhan(), me -> files.upload(me, measure, "clinics.csv", content));
        cast.let(cast.drKhan(), me -> files.load(me, measure, file));
        assertThat(after("ObservationsLoaded", measure.value()))
                .containsEntry("file", "clinics.csv")
                .containsEntry("rows", 1)
                .containsEntry("uploadedBy", cast.drKhan().toString())
                .containsEntry("loadedBy", cast.drKhan().toString())
                .hasEntrySatisfying("sha256", hash -> assertThat((String) hash).hasSize(64))
                .containsKeys("measure", "storedFile", "uploadedAt", "loadedAt");
    }

    @Test
    void r66_a_claim_is_recorded_with_its_definition_and_turn() {
        var measure = testMeasures.define(activity, share());
        testMeasures.enter(measure, counts("", "2025-07", "2025-09", "215", "500"));
        testMeasures.enter(measure, counts("", "2026-04", "2026-06", "310", "500"));
        cast.let(cast.drKhan(), me -> claims.state(me, measure));
        assertThat(after("ChangeClaimed", measure.value()))
                .containsEntry("verdict", "IMPROVED")
                .containsEntry("turn", 1)
                .containsEntry("definition", 1)
                .containsKeys("measure", "sentence", "by", "at");
    }

    @Test
    void r66_a_citation_and_its_removal_are_recorded_with_every_field() {
        var form = new CitationForm("A trial", "43 to 62 %", "Pediatrics 2020", "https://example.org", "One region");
        cast.let(cast.drKhan(), me -> citations.cite(me, activity, form));
        var cited = after("ResultCited", activity.value());
        assertThat(cited)
                .containsEntry("title", "A trial")
                .containsEntry("finding", "43 to 62 %")
                .containsEntry("source", "Pediatrics 2020")
                .containsEntry("link", "https://example.org")
                .containsEntry("caveats", "One region")
                .containsKeys("activity", "by", "at");
        var id = cast.as(cast.drKhan(), me -> pages.of(me, activity))
                .cited()
                .getFirst()
                .id();
        cast.let(cast.drKhan(), me -> citations.remove(me, activity, id));
        assertThat(before("CitationRemoved", activity.value())).isEqualTo(cited);
    }

    private Map<String, Object> before(String kind, UUID about) {
        return read(last(kind, about).before());
    }

    private Map<String, Object> after(String kind, UUID about) {
        return read(last(kind, about).after());
    }

    private AuditRow last(String kind, UUID about) {
        return auditEventsOf(about).stream()
                .filter(event -> event.kind().equals(kind))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    private static Map<String, Object> read(String json) {
        var values = new JsonMapper().readValue(json, VALUES);
        values.replaceAll((field, value) ->
                field.matches("at|\\w+At") ? Instant.parse((String) value).truncatedTo(SECONDS) : value);
        return values;
    }
}
