package org.baselinecme;

import java.time.ZoneOffset;
import org.baselinecme.accreditation.Filings;
import org.baselinecme.accreditation.Reconciliations;
import org.baselinecme.activities.Activities;
import org.baselinecme.activities.Roster;
import org.baselinecme.agenda.Agenda;
import org.baselinecme.agenda.Slots;
import org.baselinecme.attendance.Attendance;
import org.baselinecme.attendance.CheckIns;
import org.baselinecme.companies.Companies;
import org.baselinecme.designation.CreditSought;
import org.baselinecme.designation.Designations;
import org.baselinecme.designation.JointProviders;
import org.baselinecme.disclosures.Clearances;
import org.baselinecme.disclosures.Disclosures;
import org.baselinecme.learning.Authoring;
import org.baselinecme.needs.Answers;
import org.baselinecme.needs.Comments;
import org.baselinecme.needs.NeedsAssessments;
import org.baselinecme.needs.Objectives;
import org.baselinecme.needs.Sources;
import org.baselinecme.office.Office;
import org.baselinecme.office.Provider;
import org.baselinecme.outcomes.Measures;
import org.baselinecme.outcomes.Observations;
import org.baselinecme.people.People;
import org.baselinecme.security.Accounts;
import org.baselinecme.security.Acting;
import org.baselinecme.security.Grants;
import org.baselinecme.validity.ContentReviews;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The doors the cast goes through. */
public record Doors(
        Acting acting,
        Office office,
        People people,
        Accounts accounts,
        Grants grants,
        Activities activities,
        NeedsAssessments needs,
        Answers answers,
        Sources sources,
        Objectives objectives,
        Comments comments,
        Roster roster,
        Companies companies,
        Disclosures disclosures,
        Clearances clearances,
        Agenda agenda,
        ContentReviews reviews,
        CreditSought sought,
        Designations designations,
        JointProviders partners,
        Attendance attendance,
        CheckIns checkIns,
        Slots slots,
        Authoring authoring,
        Measures measures,
        Observations observations,
        Filings filings,
        Reconciliations reconciliations,
        JdbcClient jdbc) {
    /** The office has a name and an accreditation, as every office whose credit is designated. */
    void nameTheOffice() {
        var provider = new Provider("Tamarrow Valley Health", "Tamarrow", ZoneOffset.UTC, "JOINT_ACCREDITATION", true);
        acting.asProduct(me -> {
            office.name(me, provider);
            return me;
        });
    }

    static Doors of(ApplicationContext context) {
        return new Doors(
                context.getBean(Acting.class),
                context.getBean(Office.class),
                context.getBean(People.class),
                context.getBean(Accounts.class),
                context.getBean(Grants.class),
                context.getBean(Activities.class),
                context.getBean(NeedsAssessments.class),
                context.getBean(Answers.class),
                context.getBean(Sources.class),
                context.getBean(Objectives.class),
                context.getBean(Comments.class),
                context.getBean(Roster.class),
                context.getBean(Companies.class),
                context.getBean(Disclosures.class),
                context.getBean(Clearances.class),
                context.getBean(Agenda.class),
                context.getBean(ContentReviews.class),
                context.getBean(CreditSought.class),
                context.getBean(Designations.class),
                context.getBean(JointProviders.class),
                context.getBean(Attendance.class),
                context.getBean(CheckIns.class),
                context.getBean(Slots.class),
                context.getBean(Authoring.class),
                context.getBean(Measures.class),
                context.getBean(Observations.class),
                context.getBean(Filings.class),
                context.getBean(Reconciliations.class),
                context.getBean(JdbcClient.class));
    }
}
