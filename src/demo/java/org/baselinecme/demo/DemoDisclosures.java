package org.baselinecme.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.office.companies.CompanyForm;
import org.baselinecme.planning.disclosures.DisclosureForm;
import org.baselinecme.planning.disclosures.DisclosureId;
import org.baselinecme.planning.disclosures.Disclosures;
import org.baselinecme.planning.disclosures.RelationshipForm;
import org.baselinecme.platform.access.Me;
import org.springframework.context.annotation.Conditional;
import org.springframework.stereotype.Component;

/** Tells what the invented people disclosed, and what the register says of the companies. */
@Component
@Conditional(DemoWanted.class)
class DemoDisclosures {
    private static final String REVIEWER = "whitcombe";
    private static final int REGISTERED_DAYS_AGO = 425;
    private final Companies companies;
    private final Disclosures disclosures;

    DemoDisclosures(Companies companies, Disclosures disclosures) {
        this.companies = companies;
        this.disclosures = disclosures;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(DemoOffice.Independence told, Staff staff) {
        var story = new Story(staff);
        told.companies().forEach(story::registers);
        told.disclosures().forEach(story::discloses);
        return story.steps;
    }

    private final class Story {
        private final Staff staff;
        private final List<DemoStep> steps = new ArrayList<>();
        private final Map<String, DisclosureId> disclosed = new HashMap<>();

        Story(Staff staff) {
            this.staff = staff;
        }

        void registers(DemoOffice.Company company) {
            var form = new CompanyForm(
                    0, company.name(), company.kind(), company.ownership(), company.rationale(), company.aliases());
            add(REGISTERED_DAYS_AGO, 7, REVIEWER, me -> {
                var id = companies.named(me, company.name());
                companies.determine(me, id, form);
            });
        }

        void discloses(DemoOffice.Disclosed said) {
            add(said.daysAgo(), 8, said.person(), me -> {
                var rows = said.relationships().stream().map(this::row).toList();
                var seen = disclosed.containsKey(said.person())
                        ? disclosed.get(said.person()).toString()
                        : "";
                var form = new DisclosureForm(seen, rows.isEmpty() ? "nothing" : "some", rows);
                disclosed.put(said.person(), disclosures.submit(me, form));
            });
        }

        private RelationshipForm row(DemoOffice.Related related) {
            var ended = related.endedDaysAgo();
            return new RelationshipForm(
                    related.company(),
                    related.nature(),
                    ended == null
                            ? ""
                            : DemoActivities.today(staff).minusDays(ended).toString());
        }

        private void add(int daysAgo, int hour, String who, Consumer<Me> work) {
            steps.add(DemoStep.of(staff, daysAgo, hour, who, work));
        }
    }
}
