package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.baselinecme.platform.kernel.AuditEvent;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

/**
 * Document everything (R66): every persistent field of an entity is in the snapshot from which its events take their values
 * before and after, or it is listed here with the reason.
 */
class AuditCompletenessArchitectureTest {
    /** Rows that are only added, or changed as a whole by one event that is built directly: each with its events. */
    private static final Map<String, List<String>> RECORDED_BY_EVENT = Map.ofEntries(
            Map.entry("ActivityMove", List.of("ActivityMoved")),
            Map.entry("AiPolicyAcknowledgement", List.of("AiPolicyAcknowledged")),
            Map.entry("ActivityOverview", List.of("OverviewWritten")),
            Map.entry("AgreementAcceptance", List.of("SpeakerAgreementAccepted")),
            Map.entry("ClaimReminder", List.of("ClaimRemindersSent")),
            Map.entry("MaterialTerms", List.of("MaterialsRequested")),
            Map.entry("ResultSharing", List.of("ResultSharingDecided")),
            Map.entry("SessionMaterial", List.of("MaterialReceived")),
            Map.entry("SpeakerAgreement", List.of("SpeakerAgreementChanged")),
            Map.entry("ActivityStatement", List.of("StatementsLocked")),
            Map.entry("AgendaEstimate", List.of("TimeEstimated")),
            Map.entry("Award", List.of("CreditClaimed")),
            Map.entry("AwardReversal", List.of("AwardReversed")),
            Map.entry("BiasReview", List.of("BiasReviewed")),
            Map.entry("Certificate", List.of("CertificateNameVisibilityChanged")),
            Map.entry("CertificateRevision", List.of("CertificateRevised")),
            Map.entry("ClearanceDecision", List.of("ClearanceDecided")),
            Map.entry("CertificatePrint", List.of()),
            Map.entry("ConfirmationReminder", List.of()),
            Map.entry("ConsentWording", List.of("ConsentReworded")),
            Map.entry("ContentReview", List.of("ContentReviewed")),
            Map.entry("CreditClaim", List.of("CreditClaimed")),
            Map.entry("Designation", List.of("CreditDesignated")),
            Map.entry("DesignationLimit", List.of("CreditLimited")),
            Map.entry("Disclosure", List.of("DisclosureSubmitted")),
            Map.entry("DisclosureChangeReport", List.of("DisclosureChangeReported")),
            Map.entry("DisclosureRequest", List.of("DisclosureRequested")),
            Map.entry("Guest", List.of("GuestEntered", "GuestConfirmed", "GuestVouched")),
            Map.entry("JointProvider", List.of("JointProviderNamed")),
            Map.entry("LateClaim", List.of("LateClaimAsked", "LateClaimGranted", "LateClaimDeclined")),
            Map.entry("RowDecision", List.of("MeetingRowMatched", "MeetingRowDismissed", "MeetingRowReopened")),
            Map.entry("MeetingFile", List.of("MeetingFileUploaded", "MeetingFileLoaded", "MeetingFileWithdrawn")),
            Map.entry("NotTheSame", List.of("DuplicateDismissed")),
            Map.entry("PersonMerge", List.of("PeopleJoined", "PeopleMerged", "MergeUndone")),
            Map.entry("RetentionRule", List.of("RetentionChanged")),
            Map.entry("Rescoring", List.of("ItemRegraded")),
            Map.entry("RemovedRelationship", List.of("RemovedRelationshipNoted")),
            Map.entry("Slot", List.of("SlotChanged")),
            Map.entry("StandardExemption", List.of("StandardExempted")));

    /** Reference data that only migrations write. */
    private static final Set<String> WRITTEN_BY_MIGRATIONS = Set.of("CreditSystemDefinition", "StatementTemplate");

    private static final String SAMPLE = """
            class Lecture {
                private String title;
                private String hall;
                private int seats;
                Map<String, Object> snapshot() {
                    return Map.of("title", title, "hall", "hall", "seats", seats());
                }
                int seats() { return this.seats; }
            }
            interface LectureEvent {
                default About about() { return new About("lecture", lecture()); }
                record LectureMoved(UUID lecture, String hall, String porter, PersonId by, Instant at) implements LectureEvent {
                    public Map<String, ?> after() { return Map.of("hall", hall); }
                }
            }
            """;

    @Test
    void every_persistent_field_is_recorded_or_listed_with_a_reason() {
        assertThat(entities().flatMap(entity -> omitted(entity).stream()))
                .as("add the field to snapshot(), or list it with the reason")
                .isEmpty();
    }

    @Test
    void every_snapshot_is_used() {
        assertThat(entities()
                        .filter(entity -> !RECORDED_BY_EVENT.containsKey(entity.getSimpleName()))
                        .filter(entity -> JavaFile.types()
                                .filter(file -> file.packageName().equals(entity.getPackageName()))
                                .flatMap(file -> file.calls().stream())
                                .noneMatch(call ->
                                        call.getMethodSelect().toString().matches("(.*\\.)?snapshot"))))
                .isEmpty();
    }

    @Test
    void the_lists_name_only_what_is_there() {
        var fields = new TreeSet<String>();
        entities()
                .forEach(entity ->
                        RecordedFields.of(entity).forEach(field -> fields.add(entity.getSimpleName() + "." + field)));
        assertThat(fields).containsAll(UnrecordedFields.REASONS.keySet());
        assertThat(entities().map(JavaClass::getSimpleName)).containsAll(RECORDED_BY_EVENT.keySet());
        assertThat(Codebase.classes()
                        .filter(type -> type.isAssignableTo(AuditEvent.class))
                        .map(JavaClass::getSimpleName))
                .containsAll(RECORDED_BY_EVENT.values().stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(UnrecordedFields.REASONS.values()).noneMatch(String::isBlank);
    }

    @Test
    void a_field_that_a_snapshot_omits_is_found() {
        var named = RecordedFields.inSnapshot(JavaFile.sample(SAMPLE).classes(), "Lecture");
        assertThat(named).contains("title", "seats").doesNotContain("hall");
        assertThat(RecordedFields.inSnapshot(
                        JavaFile.sample("class Bare { int seats; }").classes(), "Bare"))
                .isEmpty();
    }

    @Test
    void a_field_that_an_event_omits_is_found() {
        assertThat(RecordedFields.inEvent(JavaFile.sample(SAMPLE).classes(), "LectureMoved"))
                .contains("lecture", "hall", "by", "at")
                .doesNotContain("porter");
    }

    private static List<String> omitted(JavaClass entity) {
        var recorded = recorded(entity);
        return RecordedFields.of(entity).stream()
                .filter(field -> !recorded.contains(field))
                .map(field -> entity.getSimpleName() + "." + field)
                .filter(field -> !UnrecordedFields.REASONS.containsKey(field))
                .toList();
    }

    private static Set<String> recorded(JavaClass entity) {
        var types = JavaFile.types()
                .filter(file -> file.packageName().equals(entity.getPackageName()))
                .flatMap(file -> file.classes().stream())
                .toList();
        var names = RecordedFields.inSnapshot(types, entity.getSimpleName());
        RECORDED_BY_EVENT
                .getOrDefault(entity.getSimpleName(), List.of())
                .forEach(event -> names.addAll(RecordedFields.inEvent(types, event)));
        return names;
    }

    private static Stream<JavaClass> entities() {
        return Codebase.classes()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .filter(type -> !WRITTEN_BY_MIGRATIONS.contains(type.getSimpleName())
                        || !type.isAnnotatedWith(Immutable.class));
    }
}
