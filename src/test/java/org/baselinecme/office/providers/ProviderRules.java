package org.baselinecme.office.providers;

import org.baselinecme.TestOffice;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.context.ApplicationContext;

/** Rules of providers for tests of other modules. */
public record ProviderRules(ProviderSettings settings) {
    public static ProviderRules of(ApplicationContext application) {
        return new ProviderRules(application.getBean(ProviderSettings.class));
    }

    /** Makes whoever has this value in the claim a coordinator of the department. */
    public void add(TestOffice cast, String provider, String claim, String value, DepartmentId department) {
        var form = new ClaimRuleForm(claim, value, "COORDINATOR", department.toString());
        cast.let(cast.okafor(), me -> settings.add(me, provider, form));
    }
}
