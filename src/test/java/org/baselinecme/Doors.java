package org.baselinecme;

import org.baselinecme.activities.Activities;
import org.baselinecme.activities.Roster;
import org.baselinecme.companies.Companies;
import org.baselinecme.disclosures.Clearances;
import org.baselinecme.disclosures.Disclosures;
import org.baselinecme.needs.Answers;
import org.baselinecme.needs.Comments;
import org.baselinecme.needs.NeedsAssessments;
import org.baselinecme.needs.Objectives;
import org.baselinecme.needs.Sources;
import org.baselinecme.office.Office;
import org.baselinecme.people.People;
import org.baselinecme.security.Accounts;
import org.baselinecme.security.Acting;
import org.baselinecme.security.Grants;
import org.springframework.context.ApplicationContext;

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
        Clearances clearances) {
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
                context.getBean(Clearances.class));
    }
}
