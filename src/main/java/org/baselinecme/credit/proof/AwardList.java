package org.baselinecme.credit.proof;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ListColumn.number;
import static org.baselinecme.platform.lists.ListColumn.text;

import java.util.List;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListColumn;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ValueType;

/** The awards of an activity as a list, reversed ones included. */
final class AwardList {
    /** Awards in effect whose learner's name nobody confirmed are marked: they have no document. */
    static final List<Choice> STATES = List.of(
            Choice.state("AWARDED", "awards.live", "ok"),
            Choice.state("UNCONFIRMED", "awards.unconfirmed", "wait"),
            Choice.state("REVERSED", "awards.reversed", "stop"));

    private static final String FROM = """
            from v_award a join v_credit_claim k on k.id = a.claim
            join v_person_root o on o.person = a.learner join v_person p on p.id = o.root
            left join v_guest g on g.person = a.learner
            left join v_award_reversal r on r.award = a.id left join v_credit_system s on s.code = a.credit_system
            left join v_slot t on t.id = a.session left join v_certificate c on c.claim = a.claim
            """;
    private static final String UNCONFIRMED =
            "exists (select from v_guest n where n.person in (a.learner, o.root) and not n.is_named)";
    private static final ListColumn SESSION = text("session", "awards.session", "coalesce(t.title, '')")
            .sortedBy("lower(coalesce(t.title, ''))")
            .inFile("session", "title of that session");

    private static final List<ListColumn> WHO = List.of(
            filed("person_id", "id of the learner", "p.id::text"),
            filed("name", "name of the learner", "p.name"),
            filed("credentials", "degrees after the name", "p.credentials"),
            choice("profession", "profile.profession", "k.profession")
                    .offPage()
                    .filterable()
                    .inFile("profession", "code of the profession at the time of the claim"),
            filed("email", "email address, where one is known", "coalesce(p.email, g.address, '')"));
    private static final List<ListColumn> CREDIT = List.of(
            filed(
                    "credit_system_code",
                    "code of the credit system; empty for participation",
                    "coalesce(a.credit_system, '')"),
            choice("system", "awards.credits", "coalesce(a.credit_system, 'PARTICIPATION')")
                    .sortedBy("coalesce(s.name, '')")
                    .filterable(),
            filed("credit_system", "name of the credit system", "coalesce(s.name, '')"),
            number("amount", "awards.quantity", "round(a.quarters / 4.0, 2)")
                    .sortable()
                    .inFile("credits", "the amount"),
            filed(
                    "serial",
                    "serial of the certificate",
                    "coalesce(regexp_replace(c.serial, '(.{4})(?=.)', '\\1-', 'g'), '')"),
            moment("at", "awards.at", "a.at").sortable().filterable().inFile("awarded_at", "when it was awarded"));
    private static final List<ListColumn> STATE = List.of(
            choice(
                            "status",
                            "awards.state",
                            "case when r.award is not null then 'REVERSED' when " + UNCONFIRMED
                                    + " then 'UNCONFIRMED' else 'AWARDED' end")
                    .sortable()
                    .filterable(),
            filed("status", "AWARDED or REVERSED", "case when r.award is null then 'AWARDED' else 'REVERSED' end"),
            filed("reversed_at", "when it was reversed", ValueType.MOMENT, "r.at"),
            filed("reason", "why it was reversed", "coalesce(r.why, '')"),
            filed(
                    "name_confirmed",
                    "yes, or no for a guest whose name nobody confirmed, who has no document",
                    "case when " + UNCONFIRMED + " then 'no' else 'yes' end"));

    /** Of an activity that is awarded as a whole. */
    static final ListDefinition WHOLE = of(SESSION.offPage());

    /** Of a series, whose sessions are awarded one by one. */
    static final ListDefinition SERIES = of(SESSION);

    private AwardList() {}

    private static ListDefinition of(ListColumn session) {
        return ListDefinition.of("awards", "awards.", FROM, "a.id")
                .counted("from v_award a")
                .where("a.activity = :activity")
                .searching("p.found_by")
                .column(filed("award_id", "id of the award", "a.id::text"))
                .column(text("claim", "", "a.claim::text").inFile("claim_id", "id of the claim it belongs to"))
                .column(filed("activity_number", "number of the activity", ":number::text"))
                .column(filed(
                        "session_id", "id of the session of a series; empty for the whole activity", "a.session::text"))
                .column(text("name", "awards.learner", "p.titled_name")
                        .sortedBy("p.sort_name")
                        .opening("/activities/{activity}/awards/{claim}"))
                .column(text("activity", "", "a.activity::text"))
                .column(session)
                .columns(WHO)
                .columns(CREDIT)
                .columns(STATE)
                .lastFirst("at")
                .action("awards.mailing", "/mailing")
                .action("rows.csv", ".csv")
                .action("rows.xlsx", ".xlsx");
    }
}
