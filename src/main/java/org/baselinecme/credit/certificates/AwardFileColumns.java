package org.baselinecme.credit.certificates;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ValueType.MOMENT;
import static org.baselinecme.platform.lists.ValueType.NUMBER;

import org.baselinecme.credit.credit.AwardList;
import org.baselinecme.platform.lists.ListDefinition;

/** The file of the awards of an activity, with the serials of their certificates. */
final class AwardFileColumns {
    /** Its filters are those of the page of awards. */
    static final ListDefinition LIST = ListDefinition.of("awards", "awards.", """
                            from v_award a join v_credit_claim k on k.id = a.claim
                            join v_person_root o on o.person = a.learner join v_person p on p.id = o.root
                            left join v_guest g on g.person = a.learner
                            left join v_award_reversal r on r.award = a.id left join v_credit_system s on s.code = a.credit_system
                            left join v_slot t on t.id = a.session left join certificate c on c.claim = a.claim
                            """, "a.id")
            .where("a.activity = :activity")
            .searching("p.found_by")
            .column(filed("award_id", "id of the award", "a.id::text"))
            .column(filed("claim_id", "id of the claim it belongs to", "a.claim::text"))
            .column(filed("activity_number", "number of the activity", ":number::text"))
            .column(filed(
                    "session_id", "id of the session of a series; empty for the whole activity", "a.session::text"))
            .column(filed("session", "title of that session", "t.title"))
            .column(filed("person_id", "id of the learner", "p.id::text"))
            .column(filed("name", "name of the learner", "p.name"))
            .column(filed("credentials", "degrees after the name", "p.credentials"))
            .column(filed("profession", "code of the profession at the time of the claim", "k.profession"))
            .column(filed("email", "email address, where one is known", "coalesce(p.email, g.address)"))
            .column(filed(
                    "credit_system_code", "code of the credit system; empty for participation", "a.credit_system"))
            .column(filed("credit_system", "name of the credit system", "s.name"))
            .column(filed("credits", "the amount", NUMBER, "round(a.quarters / 4.0, 2)"))
            .column(filed("serial", "serial of the certificate", Serial.shown("c.serial")))
            .column(moment("at", "", "a.at").sortable().filterable().inFile("awarded_at", "when it was awarded"))
            .column(choice("state", "", "case when r.award is null then 'AWARDED' else 'REVERSED' end")
                    .filterable()
                    .inFile("status", "AWARDED or REVERSED"))
            .column(filed("reversed_at", "when it was reversed", MOMENT, "r.at"))
            .column(filed("reason", "why it was reversed", "r.why"))
            .column(choice("system", "", AwardList.SYSTEM).filterable())
            .lastFirst("at");

    private AwardFileColumns() {}
}
