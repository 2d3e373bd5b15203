package org.baselinecme.credit.proof;

import java.util.ArrayList;
import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The part of the list of awards that belongs to an activity. The caller has checked access to it. */
@Component
class AwardListScopes {
    private final Office office;
    private final References references;
    private final CreditSystems systems;
    private final JdbcClient jdbc;

    AwardListScopes(Office office, References references, CreditSystems systems, JdbcClient jdbc) {
        this.office = office;
        this.references = references;
        this.systems = systems;
        this.jdbc = jdbc;
    }

    /** With a column of sessions where sessions were awarded one by one. */
    ListDefinition list(ActivityId activity) {
        var bySession = jdbc.sql("select exists (select from v_award where activity = ? and session is not null)")
                .param(activity.value())
                .query(Boolean.class)
                .single();
        return bySession ? AwardList.SERIES : AwardList.WHOLE;
    }

    ListScope of(Standing place) {
        return ListScope.all("/activities/" + place.activity() + "/awards", office.moments())
                .with("activity", place.activity().value())
                .with("number", place.number())
                .choices("profession", references.choices(ReferenceList.PROFESSION))
                .choices("system", systems())
                .choices("status", AwardList.STATES);
    }

    private List<Choice> systems() {
        var all = new ArrayList<Choice>();
        systems.all().forEach(system -> all.add(Choice.of(system.code(), system.name())));
        all.add(Choice.message("PARTICIPATION", "awards.of-participation"));
        return all;
    }
}
