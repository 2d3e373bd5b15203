package org.baselinecme;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.credit.certificates.Certificates;
import org.baselinecme.credit.certificates.ExternalCredits;
import org.baselinecme.credit.certificates.Transcripts;
import org.baselinecme.credit.certificates.Verification;
import org.baselinecme.credit.credit.AwardCorrections;
import org.baselinecme.credit.credit.AwardPages;
import org.baselinecme.credit.credit.ClaimPages;
import org.baselinecme.credit.credit.Claims;
import org.baselinecme.credit.credit.LateClaimPages;
import org.baselinecme.credit.credit.LateClaims;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.AttendancePages;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.SessionCodes;
import org.baselinecme.delivery.learning.AssessmentAttempts;
import org.baselinecme.delivery.learning.AssessmentAuthoring;
import org.baselinecme.delivery.learning.AssessmentPages;
import org.baselinecme.delivery.learning.Assessments;
import org.baselinecme.delivery.learning.EvaluationResults;
import org.baselinecme.delivery.learning.Evaluations;
import org.baselinecme.delivery.meetings.AttendeeMatches;
import org.baselinecme.delivery.meetings.MatchQueuePages;
import org.baselinecme.delivery.meetings.MeetingFilePages;
import org.baselinecme.delivery.meetings.MeetingFiles;
import org.baselinecme.delivery.participation.GuestRegistration;
import org.baselinecme.delivery.participation.RegistrationLists;
import org.baselinecme.delivery.participation.RegistrationPages;
import org.baselinecme.delivery.participation.Registrations;
import org.baselinecme.evidence.outcomes.ChangeClaims;
import org.baselinecme.evidence.outcomes.Citations;
import org.baselinecme.evidence.outcomes.Measures;
import org.baselinecme.evidence.outcomes.Observations;
import org.baselinecme.evidence.outcomes.OutcomePages;
import org.baselinecme.front.catalog.Catalog;
import org.baselinecme.front.catalog.PublicActivities;
import org.baselinecme.front.home.ActivityBoard;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.office.office.References;
import org.baselinecme.office.people.Guests;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.PersonDirectory;
import org.baselinecme.office.people.PersonRecords;
import org.baselinecme.office.security.Accounts;
import org.baselinecme.office.security.Deputies;
import org.baselinecme.office.security.Grants;
import org.baselinecme.office.security.LinkRequests;
import org.baselinecme.office.security.MailLinks;
import org.baselinecme.office.security.PasswordlessAccess;
import org.baselinecme.office.security.SampleAccounts;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.activities.ActivityPages;
import org.baselinecme.planning.activities.ActivityQueries;
import org.baselinecme.planning.activities.Roster;
import org.baselinecme.planning.agenda.Agenda;
import org.baselinecme.planning.agenda.AgendaPages;
import org.baselinecme.planning.designation.CreditPages;
import org.baselinecme.planning.designation.CreditRequests;
import org.baselinecme.planning.designation.Designations;
import org.baselinecme.planning.designation.JointProviders;
import org.baselinecme.planning.disclosures.Clearances;
import org.baselinecme.planning.disclosures.DisclosureRequests;
import org.baselinecme.planning.disclosures.Disclosures;
import org.baselinecme.planning.disclosures.Exemptions;
import org.baselinecme.planning.disclosures.RosterPages;
import org.baselinecme.planning.needs.Comments;
import org.baselinecme.planning.needs.NeedsAnswers;
import org.baselinecme.planning.needs.NeedsAssessments;
import org.baselinecme.planning.needs.NeedsPages;
import org.baselinecme.planning.needs.Objectives;
import org.baselinecme.planning.needs.Sources;
import org.baselinecme.planning.validity.ContentPages;
import org.baselinecme.planning.validity.ContentReviews;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.audit.Timeline;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.print.Printer;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Base of page tests: all controllers with mocked services and no database, in one context for all tests. */
@WebMvcTest
@Import(PageTestConfiguration.class)
@MockitoBean(
        types = {
            JdbcClient.class,
            Timeline.class,
            Files.class,
            People.class,
            PersonDirectory.class,
            PersonRecords.class,
            Deputies.class,
            Accounts.class,
            SampleAccounts.class,
            Grants.class,
            MailLinks.class,
            Activities.class,
            ActivityQueries.class,
            ActivityPages.class,
            NeedsAssessments.class,
            NeedsPages.class,
            NeedsAnswers.class,
            Comments.class,
            Objectives.class,
            Sources.class,
            Companies.class,
            Disclosures.class,
            DisclosureRequests.class,
            Exemptions.class,
            Roster.class,
            Printer.class,
            OutcomePages.class,
            Citations.class,
            ChangeClaims.class,
            Observations.class,
            Measures.class,
            RosterPages.class,
            Clearances.class,
            Agenda.class,
            AgendaPages.class,
            ContentReviews.class,
            ContentPages.class,
            CreditRequests.class,
            Designations.class,
            JointProviders.class,
            CreditPages.class,
            Catalog.class,
            PublicActivities.class,
            Attendance.class,
            AttendancePages.class,
            MeetingFiles.class,
            MeetingFilePages.class,
            AttendeeMatches.class,
            MatchQueuePages.class,
            CheckInService.class,
            SessionCodes.class,
            Evaluations.class,
            EvaluationResults.class,
            AssessmentPages.class,
            Assessments.class,
            AssessmentAuthoring.class,
            AssessmentAttempts.class,
            Claims.class,
            ClaimPages.class,
            AwardCorrections.class,
            LateClaims.class,
            LateClaimPages.class,
            AwardPages.class,
            Guests.class,
            PasswordlessAccess.class,
            LinkRequests.class,
            Registrations.class,
            RegistrationPages.class,
            RegistrationLists.class,
            GuestRegistration.class,
            ActivityBoard.class,
            Certificates.class,
            Verification.class,
            Transcripts.class,
            ExternalCredits.class
        })
public abstract class PageTest {
    protected static final Instant NOW = Instant.parse("2026-11-23T15:04:00Z");
    protected static final DepartmentId MEDICINE = DepartmentId.next();
    protected static final Me KHAN = somebody("Dr Amina Khan", Grant.self(Role.PLANNER));
    protected static final Me RAHMANI = somebody("Fatima Rahmani", Grant.department(Role.COORDINATOR, MEDICINE));
    protected static final Me OKAFOR = somebody("Marian Okafor-Lindqvist", Grant.office(Role.DIRECTOR));
    protected static final Me PETROV = somebody("Nadia Petrov", Grant.self(Role.LEARNER));
    protected static final ActivityId ROUNDS = ActivityId.next();
    protected static final Standing PLACE =
            new Standing(ROUNDS, MEDICINE, KHAN.person(), "2026-0042", "Medicine Grand Rounds");
    protected static final Moments MOMENTS = new Moments(ZoneId.of("America/Denver"), NOW);

    @Autowired
    protected MockMvcTester browser;

    @MockitoBean
    protected Office office;

    @MockitoBean
    protected References references;

    @BeforeEach
    void theOfficeIsSetUp() {
        var rows = List.of(
                row("profession", "PHYSICIAN"), row("evidence_source", "QI_DATA"), row("activity_format", "RSS"));
        given(office.provider()).willReturn(new Provider("Tamarrow", "Tamarrow", MOMENTS.zone(), "OTHER", true));
        given(office.moments()).willReturn(MOMENTS);
        given(office.departments()).willReturn(List.of(new Department(MEDICINE, "MED", "Medicine")));
        given(references.read(any(ReferenceList[].class)))
                .willReturn(new References.Lists(rows, LocalDate.parse("2026-11-23")));
    }

    private static ReferenceRow row(String list, String code) {
        return new ReferenceRow(list, code, "Label of " + code, Map.of(), null, "its owner", null);
    }

    private static Me somebody(String name, Grant grant) {
        return new Me(new PersonId(UUID.randomUUID()), name, "auto", List.of(grant));
    }

    /** A page as this person sees it. */
    protected MockMvcRequestBuilder get(Me me, String path) {
        return browser.get().uri(path).with(authentication(SecurityPageConfiguration.atWork(me)));
    }

    /** A form as this person sends it, with its token. */
    protected MockMvcRequestBuilder post(Me me, String path) {
        return browser.post()
                .uri(path)
                .with(authentication(SecurityPageConfiguration.atWork(me)))
                .with(csrf());
    }
}
