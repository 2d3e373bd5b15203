package org.baselinecme.credit.credit;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ListColumn.number;
import static org.baselinecme.platform.lists.ListColumn.text;

import java.util.List;
import java.util.stream.Stream;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.systems.CreditSystems;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.stereotype.Component;

/** The awards of an activity as a list, reversed ones included. */
@Component
public class AwardList {
    /** The credit system of an award; participation where it has none. */
    public static final String SYSTEM = "coalesce(a.credit_system, '" + AwardList.PARTICIPATION + "')";

    private static final String PARTICIPATION = "PARTICIPATION";

    static final ListDefinition LIST = ListDefinition.of("awards", "awards.", """
                            from award a left join award_reversal r on r.award = a.id
                            left join v_slot t on t.id = a.session
                            join v_person_root o on o.person = a.learner join v_person p on p.id = o.root
                            """, "a.id")
            .counted("from award a")
            .where("a.activity = :activity")
            .searching("p.found_by")
            .column(text("claim", "", "a.claim::text"))
            .column(text("activity", "", "a.activity::text"))
            .column(text("learner", "awards.learner", "p.titled_name")
                    .sortedBy("p.sort_name")
                    .opening("/activities/{activity}/awards/{claim}"))
            .column(text("session", "awards.session", "coalesce(t.title, '')").sortable())
            .column(choice("system", "awards.system", SYSTEM).sortable().filterable())
            .column(number("credits", "awards.credits", "round(a.quarters / 4.0, 2)")
                    .sortable())
            .column(moment("at", "awards.at", "a.at").sortable().filterable())
            .column(choice("state", "awards.state", "case when r.award is null then 'AWARDED' else 'REVERSED' end")
                    .sortable()
                    .filterable())
            .lastFirst("at")
            .action("awards.mail", "/mail");

    private static final List<Choice> STATES =
            List.of(Choice.state("AWARDED", "awards.live", "ok"), Choice.state("REVERSED", "awards.reversed", "quiet"));
    private final CreditSystems systems;
    private final Office office;

    AwardList(CreditSystems systems, Office office) {
        this.systems = systems;
        this.office = office;
    }

    /** The part of the list that belongs to an activity. The caller has checked access to it. */
    public ListScope of(Standing place) {
        return ListScope.all("/activities/" + place.activity() + "/awards", office.moments())
                .with("activity", place.activity().value())
                .with("number", place.number())
                .choices("state", STATES)
                .choices("system", systems());
    }

    private List<Choice> systems() {
        return Stream.concat(
                        systems.all().stream().map(system -> Choice.of(system.code(), system.name())),
                        Stream.of(Choice.message(PARTICIPATION, "awards.system.participation")))
                .toList();
    }
}
