package org.baselinecme;

import java.time.ZoneOffset;
import org.baselinecme.delivery.attendance.Attendance;
import org.baselinecme.delivery.attendance.CheckInService;
import org.baselinecme.delivery.attendance.SessionCodes;
import org.baselinecme.delivery.learning.AssessmentAuthoring;
import org.baselinecme.evidence.accreditation.Filings;
import org.baselinecme.evidence.accreditation.Reconciliations;
import org.baselinecme.evidence.measures.Measures;
import org.baselinecme.evidence.measures.Observations;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.Provider;
import org.baselinecme.office.people.People;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.planning.activities.Activities;
import org.baselinecme.planning.activities.Roster;
import org.baselinecme.planning.agenda.Agenda;
import org.baselinecme.planning.agenda.AgendaQueries;
import org.baselinecme.planning.designation.ApprovalReviews;
import org.baselinecme.planning.designation.CreditRequests;
import org.baselinecme.planning.designation.Designations;
import org.baselinecme.planning.designation.JointProviders;
import org.baselinecme.planning.designation.SessionDesignations;
import org.baselinecme.planning.disclosures.Clearances;
import org.baselinecme.planning.disclosures.Disclosures;
import org.baselinecme.planning.needs.Comments;
import org.baselinecme.planning.needs.NeedsAnswers;
import org.baselinecme.planning.needs.NeedsAssessments;
import org.baselinecme.planning.needs.Objectives;
import org.baselinecme.planning.needs.Sources;
import org.baselinecme.planning.support.CommercialSupport;
import org.baselinecme.planning.validity.AiPolicies;
import org.baselinecme.planning.validity.ContentReviews;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The services that test data are created with. */
public record TestServices(
        RunAs acting,
        Office office,
        People people,
        Accounts accounts,
        Grants grants,
        Activities activities,
        NeedsAssessments needs,
        NeedsAnswers answers,
        Sources sources,
        Objectives objectives,
        Comments comments,
        Roster roster,
        Companies companies,
        Disclosures disclosures,
        Clearances clearances,
        Agenda agenda,
        ContentReviews reviews,
        CreditRequests creditRequests,
        Designations designations,
        ApprovalReviews approvals,
        SessionDesignations sessionDesignations,
        JointProviders partners,
        CommercialSupport support,
        AiPolicies aiPolicies,
        Attendance attendance,
        CheckInService checkIns,
        SessionCodes codes,
        AgendaQueries slots,
        AssessmentAuthoring authoring,
        Measures measures,
        Observations observations,
        Filings filings,
        Reconciliations reconciliations,
        JdbcClient jdbc) {
    /** Sets the name and accreditation of the office, which credit designation requires. */
    void nameTheOffice() {
        var provider = new Provider("Tamarrow Valley Health", "Tamarrow", ZoneOffset.UTC, "JOINT_ACCREDITATION", true);
        acting.asProduct(me -> {
            office.name(me, provider);
            return me;
        });
    }

    static TestServices of(ApplicationContext context) {
        return new TestServices(
                context.getBean(RunAs.class),
                context.getBean(Office.class),
                context.getBean(People.class),
                context.getBean(Accounts.class),
                context.getBean(Grants.class),
                context.getBean(Activities.class),
                context.getBean(NeedsAssessments.class),
                context.getBean(NeedsAnswers.class),
                context.getBean(Sources.class),
                context.getBean(Objectives.class),
                context.getBean(Comments.class),
                context.getBean(Roster.class),
                context.getBean(Companies.class),
                context.getBean(Disclosures.class),
                context.getBean(Clearances.class),
                context.getBean(Agenda.class),
                context.getBean(ContentReviews.class),
                context.getBean(CreditRequests.class),
                context.getBean(Designations.class),
                context.getBean(ApprovalReviews.class),
                context.getBean(SessionDesignations.class),
                context.getBean(JointProviders.class),
                context.getBean(CommercialSupport.class),
                context.getBean(AiPolicies.class),
                context.getBean(Attendance.class),
                context.getBean(CheckInService.class),
                context.getBean(SessionCodes.class),
                context.getBean(AgendaQueries.class),
                context.getBean(AssessmentAuthoring.class),
                context.getBean(Measures.class),
                context.getBean(Observations.class),
                context.getBean(Filings.class),
                context.getBean(Reconciliations.class),
                context.getBean(JdbcClient.class));
    }
}
