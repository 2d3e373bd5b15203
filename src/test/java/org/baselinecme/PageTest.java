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
import org.baselinecme.access.Grant;
import org.baselinecme.access.Me;
import org.baselinecme.access.Role;
import org.baselinecme.access.Standing;
import org.baselinecme.accreditation.PageFile;
import org.baselinecme.activities.Activities;
import org.baselinecme.activities.ActivityLists;
import org.baselinecme.activities.ActivityPages;
import org.baselinecme.activities.Roster;
import org.baselinecme.agenda.Agenda;
import org.baselinecme.agenda.AgendaPages;
import org.baselinecme.attendance.Attendance;
import org.baselinecme.attendance.AttendancePages;
import org.baselinecme.attendance.CheckIns;
import org.baselinecme.attendance.Codes;
import org.baselinecme.audit.Timeline;
import org.baselinecme.catalogue.Catalogue;
import org.baselinecme.catalogue.PublicActivities;
import org.baselinecme.certificates.Certificates;
import org.baselinecme.certificates.ExternalCredits;
import org.baselinecme.certificates.PagePapers;
import org.baselinecme.certificates.Transcripts;
import org.baselinecme.certificates.Verification;
import org.baselinecme.companies.Companies;
import org.baselinecme.credit.AwardPages;
import org.baselinecme.credit.ClaimPages;
import org.baselinecme.credit.Claims;
import org.baselinecme.credit.Corrections;
import org.baselinecme.credit.LateClaims;
import org.baselinecme.credit.LatePages;
import org.baselinecme.demo.PageDemo;
import org.baselinecme.designation.CreditPages;
import org.baselinecme.designation.CreditSought;
import org.baselinecme.designation.Designations;
import org.baselinecme.designation.JointProviders;
import org.baselinecme.disclosures.Clearances;
import org.baselinecme.disclosures.Disclosures;
import org.baselinecme.disclosures.Exemptions;
import org.baselinecme.disclosures.Requests;
import org.baselinecme.disclosures.RosterPages;
import org.baselinecme.files.Files;
import org.baselinecme.home.Boards;
import org.baselinecme.kernel.ActivityId;
import org.baselinecme.kernel.DepartmentId;
import org.baselinecme.kernel.PersonId;
import org.baselinecme.learning.AssessmentPages;
import org.baselinecme.learning.Assessments;
import org.baselinecme.learning.Authoring;
import org.baselinecme.learning.Evaluations;
import org.baselinecme.learning.Results;
import org.baselinecme.learning.Sittings;
import org.baselinecme.meetings.Matches;
import org.baselinecme.meetings.MeetingFiles;
import org.baselinecme.meetings.MeetingPages;
import org.baselinecme.meetings.QueuePages;
import org.baselinecme.needs.Answers;
import org.baselinecme.needs.Comments;
import org.baselinecme.needs.NeedsAssessments;
import org.baselinecme.needs.NeedsPages;
import org.baselinecme.needs.Objectives;
import org.baselinecme.needs.PageParts;
import org.baselinecme.needs.Sources;
import org.baselinecme.office.Department;
import org.baselinecme.office.Moments;
import org.baselinecme.office.Office;
import org.baselinecme.office.Provider;
import org.baselinecme.office.ReferenceList;
import org.baselinecme.office.ReferenceRow;
import org.baselinecme.office.References;
import org.baselinecme.outcomes.ClaimsOfChange;
import org.baselinecme.outcomes.Measures;
import org.baselinecme.outcomes.Observations;
import org.baselinecme.outcomes.OutcomePages;
import org.baselinecme.outcomes.PublishedResults;
import org.baselinecme.participation.Arrivals;
import org.baselinecme.participation.PageReception;
import org.baselinecme.participation.RegistrationLists;
import org.baselinecme.participation.RegistrationPages;
import org.baselinecme.participation.Registrations;
import org.baselinecme.people.Directory;
import org.baselinecme.people.Entries;
import org.baselinecme.people.Guests;
import org.baselinecme.people.People;
import org.baselinecme.print.Printer;
import org.baselinecme.security.Accounts;
import org.baselinecme.security.Deputies;
import org.baselinecme.security.Grants;
import org.baselinecme.security.LinkRequests;
import org.baselinecme.security.MailLinks;
import org.baselinecme.security.PageSecurity;
import org.baselinecme.security.Visits;
import org.baselinecme.validity.ContentPages;
import org.baselinecme.validity.ContentReviews;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;

/** Every page without the database: all controllers, every door a stand-in, one context for all tests of this kind. */
@WebMvcTest
@Import({PageSecurity.class, PageParts.class, PageDemo.class, PageReception.class, PagePapers.class, PageFile.class})
@MockitoBean(
        types = {
            JdbcClient.class,
            Timeline.class,
            Files.class,
            People.class,
            Directory.class,
            Entries.class,
            Deputies.class,
            Accounts.class,
            Grants.class,
            MailLinks.class,
            Activities.class,
            ActivityLists.class,
            ActivityPages.class,
            NeedsAssessments.class,
            NeedsPages.class,
            Answers.class,
            Comments.class,
            Objectives.class,
            Sources.class,
            Companies.class,
            Disclosures.class,
            Requests.class,
            Exemptions.class,
            Roster.class,
            Printer.class,
            OutcomePages.class,
            PublishedResults.class,
            ClaimsOfChange.class,
            Observations.class,
            Measures.class,
            RosterPages.class,
            Clearances.class,
            Agenda.class,
            AgendaPages.class,
            ContentReviews.class,
            ContentPages.class,
            CreditSought.class,
            Designations.class,
            JointProviders.class,
            CreditPages.class,
            Catalogue.class,
            PublicActivities.class,
            Attendance.class,
            AttendancePages.class,
            MeetingFiles.class,
            MeetingPages.class,
            Matches.class,
            QueuePages.class,
            CheckIns.class,
            Codes.class,
            Evaluations.class,
            Results.class,
            AssessmentPages.class,
            Assessments.class,
            Authoring.class,
            Sittings.class,
            Claims.class,
            ClaimPages.class,
            Corrections.class,
            LateClaims.class,
            LatePages.class,
            AwardPages.class,
            Guests.class,
            Visits.class,
            LinkRequests.class,
            Registrations.class,
            RegistrationPages.class,
            RegistrationLists.class,
            Arrivals.class,
            Boards.class,
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
        return browser.get().uri(path).with(authentication(PageSecurity.atWork(me)));
    }

    /** A form as this person sends it, with its token. */
    protected MockMvcRequestBuilder post(Me me, String path) {
        return browser.post()
                .uri(path)
                .with(authentication(PageSecurity.atWork(me)))
                .with(csrf());
    }
}
