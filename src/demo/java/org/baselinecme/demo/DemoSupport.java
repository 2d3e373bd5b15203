package org.baselinecme.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.baselinecme.demo.DemoPeople.Staff;
import org.baselinecme.office.companies.Companies;
import org.baselinecme.planning.support.CommercialSupport;
import org.baselinecme.planning.support.NewAgreement;
import org.baselinecme.planning.support.NewSupporter;
import org.baselinecme.planning.support.Signatures;
import org.baselinecme.planning.support.SupportNature;
import org.baselinecme.planning.validity.AiPolicies;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Tells which activities have commercial support, and who acknowledged the policy on artificial intelligence. */
@Component
@Conditional(DemoWanted.class)
class DemoSupport {
    private final CommercialSupport support;
    private final Companies companies;
    private final AiPolicies policies;
    private final JsonMapper json;

    DemoSupport(CommercialSupport support, Companies companies, AiPolicies policies, JsonMapper json) {
        this.support = support;
        this.companies = companies;
        this.policies = policies;
        this.json = json;
    }

    /** The steps, for the clock to walk through. */
    List<DemoStep> steps(Staff staff, Function<String, ActivityId> ids) {
        var told = read();
        var steps = new ArrayList<DemoStep>();
        for (var one : told.policies)
            steps.add(DemoStep.of(
                    staff, one.daysAgo, 8, one.by, me -> policies.file(me, "policy.pdf", DemoPaper.pdf(one.title))));
        for (var one : told.acknowledged) steps.add(DemoStep.of(staff, one.daysAgo, 12, one.by, this::acknowledge));
        for (var one : told.none)
            steps.add(
                    DemoStep.of(staff, one.daysAgo, 14, one.by, me -> support.attestNone(me, ids.apply(one.activity))));
        for (var one : told.supporters)
            steps.add(DemoStep.of(staff, one.daysAgo, 14, one.by, me -> add(me, ids.apply(one.activity), one, staff)));
        return steps;
    }

    private void acknowledge(Me me) {
        policies.acknowledge(me, UUID.fromString(policies.page(me).version().id()));
    }

    private void add(Me me, ActivityId activity, Given given, Staff staff) {
        var signatures = new Signatures(day(staff, given.providerDaysAgo), day(staff, given.companyDaysAgo));
        var agreement = new NewAgreement(
                "agreement.pdf", DemoPaper.pdf("Agreement on support with " + given.company), signatures);
        var company = companies.named(me, given.company).toString();
        support.add(me, activity, new NewSupporter(company, given.nature, agreement));
    }

    private static @Nullable LocalDate day(Staff staff, @Nullable Integer daysAgo) {
        return daysAgo == null ? null : DemoActivities.today(staff).minusDays(daysAgo);
    }

    private Told read() {
        try (var in = new ClassPathResource("demo/support.json").getInputStream()) {
            return json.readValue(in, Told.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** {@code demo/support.json}; days are counted back from the first start. */
    record Told(List<Filed> policies, List<Acknowledged> acknowledged, List<Attested> none, List<Given> supporters) {}

    record Filed(int daysAgo, String by, String title) {}

    record Acknowledged(int daysAgo, String by) {}

    record Attested(String activity, int daysAgo, String by) {}

    record Given(
            String activity,
            String company,
            SupportNature nature,
            int daysAgo,
            String by,
            @Nullable Integer providerDaysAgo,
            @Nullable Integer companyDaysAgo) {}
}
