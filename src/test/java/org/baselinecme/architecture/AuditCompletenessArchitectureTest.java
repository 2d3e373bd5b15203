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
            Map.entry("PersonMerge", List.of("PeopleJoined")),
            Map.entry("RemovedRelationship", List.of("RemovedRelationshipNoted")),
            Map.entry("Slot", List.of("SlotChanged")),
            Map.entry("StandardExemption", List.of("StandardExempted")));

    private static final String APPENDED = "the row is only added: it is itself the record of what was shown";

    /** {@code Entity.field} and why the audit log does not have it. */
    private static final Map<String, String> UNRECORDED = Map.ofEntries(
            Map.entry("Account.email", "half of what opens an account"),
            Map.entry("Account.passwordHash", "a secret"),
            Map.entry("ActivityRegistration.placeKey", "typed by anybody, proof of nothing"),
            Map.entry("ActivityStatement.since", "the time of StatementsLocked"),
            Map.entry("ActivityStatement.until", "the time of the next StatementsLocked"),
            Map.entry("AiPolicyAcknowledgement.acknowledgedAt", "the time of AiPolicyAcknowledged"),
            Map.entry("AiPolicyAcknowledgement.person", "the actor of AiPolicyAcknowledged"),
            Map.entry("Assessment.at", "each of its events names the moment"),
            Map.entry("Assessment.by", "each of its events names the person"),
            Map.entry("AssessmentAttempt.draft", "answers of a learner are not for everybody who reads the audit log"),
            Map.entry("Award.afterReversal", "the award is an unchanging row of that claim"),
            Map.entry("Award.creditSystem", "recorded by CreditClaimed as awarded amounts"),
            Map.entry("Award.during", "the award is an unchanging row of that claim"),
            Map.entry("Award.quarters", "recorded by CreditClaimed as awarded amounts"),
            Map.entry("Award.session", "the award is an unchanging row of that claim"),
            Map.entry("Award.turn", "the award is an unchanging row of that claim"),
            Map.entry("Certificate.claim", "issued with the claim, whose event records it"),
            Map.entry("Certificate.issuedAt", "the time of CreditClaimed"),
            Map.entry("Certificate.kind", "issued with the claim, from the row that CreditClaimed names"),
            Map.entry("Certificate.learner", "issued with the claim, from the row that CreditClaimed names"),
            Map.entry("Certificate.mailDueAt", "when the next mail is due; the outbox has the mail itself"),
            Map.entry("Certificate.nameHidden", "recorded by CertificateNameVisibilityChanged as hidden"),
            Map.entry("CertificateDocument.at", "the moment of rendering; nobody decides anything"),
            Map.entry("CertificateDocument.content", "the file itself is stored and never changed"),
            Map.entry("CertificateDocument.sha256", "a constraint checks that it is the hash of the content"),
            Map.entry("CertificatePrint.at", "the moment of the first rendering; nobody decides anything"),
            Map.entry("CertificatePrint.content", "composed from what events record, and stored unchanged"),
            Map.entry("CertificatePrint.template", "which version of the layout the content is for"),
            Map.entry("CertificateRevision.at", "the time of CertificateRevised"),
            Map.entry("CertificateRevision.by", "the actor of CertificateRevised"),
            Map.entry("CertificateRevision.name", "recorded by CertificateRevised"),
            Map.entry("ConfirmationReminder.at", "a reminder that the office did not decide; the mail has its time"),
            Map.entry("CreditClaim.attested", "the claim that CreditClaimed names is an unchanging row"),
            Map.entry("CreditClaim.awards", "recorded by CreditClaimed as awarded amounts"),
            Map.entry("CreditClaim.document", "the claim that CreditClaimed names is an unchanging row"),
            Map.entry("CreditClaim.explanation", "the claim that CreditClaimed names is an unchanging row"),
            Map.entry("CreditClaim.profession", "the claim that CreditClaimed names is an unchanging row"),
            Map.entry("CreditClaim.session", "the claim that CreditClaimed names is an unchanging row"),
            Map.entry("DesignationLimit.designation", "recorded by CreditLimited as its credit system"),
            Map.entry("DesignationLimit.turn", "counts the limits of a designation"),
            Map.entry("Disclosure.recordedBy", "the actor of DisclosureSubmitted"),
            Map.entry("Disclosure.replacedWhy", "the reason of DisclosureSubmitted"),
            Map.entry("Disclosure.submittedAt", "the time of DisclosureSubmitted"),
            Map.entry("Form.activity", "the event names the activity"),
            Map.entry("Form.purpose", "fixed: only assessments are written"),
            Map.entry("Form.since", "the moment of the event that created the version"),
            Map.entry("FormQuestion.form", "the form records its questions"),
            Map.entry("GapExplanation.why", "the reason of GapExplained"),
            Map.entry("Guest.address", "typed by anybody, proof of nothing"),
            Map.entry("Guest.confirmedAt", "the time of GuestConfirmed"),
            Map.entry("Guest.ticket", "token of the form"),
            Map.entry("Guest.vouchedAt", "the time of GuestVouched"),
            Map.entry("Guest.vouchedBy", "the actor of GuestVouched"),
            Map.entry("Guest.vouchedWhy", "the reason of GuestVouched"),
            Map.entry("JointProvider.droppedAt", "the time of JointProviderDropped"),
            Map.entry("JointProvider.droppedBy", "the actor of JointProviderDropped"),
            Map.entry("JointProvider.namedAt", "the time of JointProviderNamed"),
            Map.entry("JointProvider.namedBy", "the actor of JointProviderNamed"),
            Map.entry("LateClaim.decidedAt", "the time of LateClaimGranted and LateClaimDeclined"),
            Map.entry("LateClaim.decidedBy", "the actor of LateClaimGranted and LateClaimDeclined"),
            Map.entry("LateClaim.decidedWhy", "recorded by LateClaimDeclined as why"),
            Map.entry("LateClaim.granted", "the kind of the event"),
            Map.entry("LateClaim.openUntil", "recorded by LateClaimGranted as until"),
            Map.entry("LateClaim.session", "a column of the request that LateClaimAsked names; it is never changed"),
            Map.entry("MailLink.address", "in the outbox, with the mail"),
            Map.entry("MailLink.tokenHash", "a secret"),
            Map.entry("RowDecision.meetingRow", "its events name the row as the file does"),
            Map.entry("RowDecision.outcome", "each outcome has an event of its own"),
            Map.entry("RowDecision.turn", "counts the decisions about a row"),
            Map.entry("MeetingFile.file", "its events name the stored file"),
            Map.entry("MeetingFile.loadedAt", "the time of MeetingFileLoaded"),
            Map.entry("MeetingFile.loadedBy", "the actor of MeetingFileLoaded"),
            Map.entry("MeetingFile.sha256", "finds the same content again; the stored file has its own"),
            Map.entry("MeetingFile.slot", "the subject of its events"),
            Map.entry("MeetingFile.uploadedAt", "the time of MeetingFileUploaded"),
            Map.entry("MeetingFile.uploadedBy", "the actor of MeetingFileUploaded"),
            Map.entry("MeetingFile.withdrawnAt", "the time of MeetingFileWithdrawn"),
            Map.entry("MeetingFile.withdrawnBy", "the actor of MeetingFileWithdrawn"),
            Map.entry("MeetingFile.withdrawnWhy", "the reason of MeetingFileWithdrawn"),
            Map.entry("NeedsAnswer.savedAt", "a single save is no event; the submission has its own time"),
            Map.entry("NeedsAnswer.savedBy", "a single save is no event; the submission names its own actor"),
            Map.entry("NeedsObjective.activity", "the submission is about the activity"),
            Map.entry("NeedsObjective.needs", "recorded by the submission as a ProposedObjective"),
            Map.entry("NeedsObjective.position", "recorded by the submission as a ProposedObjective"),
            Map.entry("NeedsObjective.text", "recorded by the submission as a ProposedObjective"),
            Map.entry("NoticeDisplay.activity", APPENDED),
            Map.entry("NoticeDisplay.hash", APPENDED),
            Map.entry("NoticeDisplay.person", APPENDED),
            Map.entry("NoticeDisplay.shownAt", APPENDED),
            Map.entry("NoticeDisplay.step", APPENDED),
            Map.entry("NoticeVersion.since", APPENDED),
            Map.entry("NoticeVersion.text", APPENDED),
            Map.entry("PersonMerge.undoneAt", "no service undoes a merge"),
            Map.entry("PersonMerge.undoneBy", "no service undoes a merge"),
            Map.entry("Slot.droppedAt", "the time of SlotDropped"),
            Map.entry("Slot.droppedBy", "the actor of SlotDropped"),
            Map.entry("SupportAgreement.supporter", "the subject of SupportAgreementFiled"),
            Map.entry(
                    "Supporter.company", "recorded by the name that is shown to learners; the row keeps the reference"),
            Map.entry("Slot.taughtSince", "the time of the SlotChanged that changed title or kind"));

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
        assertThat(fields).containsAll(UNRECORDED.keySet());
        assertThat(entities().map(JavaClass::getSimpleName)).containsAll(RECORDED_BY_EVENT.keySet());
        assertThat(Codebase.classes()
                        .filter(type -> type.isAssignableTo(AuditEvent.class))
                        .map(JavaClass::getSimpleName))
                .containsAll(RECORDED_BY_EVENT.values().stream()
                        .flatMap(List::stream)
                        .toList());
        assertThat(UNRECORDED.values()).noneMatch(String::isBlank);
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
                .filter(field -> !UNRECORDED.containsKey(field))
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
