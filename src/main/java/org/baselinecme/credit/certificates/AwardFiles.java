package org.baselinecme.credit.certificates;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.filed;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ValueType.MOMENT;
import static org.baselinecme.platform.lists.ValueType.NUMBER;
import static org.baselinecme.platform.lists.ValueType.TEXT;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.credit.AwardList;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListParameter;
import org.baselinecme.platform.lists.ListQuery;
import org.baselinecme.platform.lists.ListReader;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** The awards of an activity as a file with the serials of their certificates, and mailing selected certificates again. */
@Service
@Transactional
public class AwardFiles {
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
            .column(filed("award_id", "id of the award", TEXT, "a.id::text"))
            .column(filed("claim_id", "id of the claim it belongs to", TEXT, "a.claim::text"))
            .column(filed("activity_number", "number of the activity", TEXT, ":number::text"))
            .column(filed("session_id", "id of the session of a series; empty for the whole activity", TEXT, "a.session::text"))
            .column(filed("session", "title of that session", TEXT, "t.title"))
            .column(filed("person_id", "id of the learner", TEXT, "p.id::text"))
            .column(filed("name", "name of the learner", TEXT, "p.name"))
            .column(filed("credentials", "degrees after the name", TEXT, "p.credentials"))
            .column(filed("profession", "code of the profession at the time of the claim", TEXT, "k.profession"))
            .column(filed("email", "email address, where one is known", TEXT, "coalesce(p.email, g.address)"))
            .column(filed("credit_system_code", "code of the credit system; empty for participation", TEXT, "a.credit_system"))
            .column(filed("credit_system", "name of the credit system", TEXT, "s.name"))
            .column(filed("credits", "the amount", NUMBER, "round(a.quarters / 4.0, 2)"))
            .column(filed("serial", "serial of the certificate", TEXT, Serial.shown("c.serial")))
            .column(moment("at", "", "a.at").sortable().filterable().inFile("awarded_at", "when it was awarded"))
            .column(choice("state", "", "case when r.award is null then 'AWARDED' else 'REVERSED' end")
                    .filterable()
                    .inFile("status", "AWARDED or REVERSED"))
            .column(filed("reversed_at", "when it was reversed", MOMENT, "r.at"))
            .column(filed("reason", "why it was reversed", TEXT, "r.why"))
            .column(choice("system", "", AwardList.SYSTEM).filterable())
            .lastFirst("at");

    private final Standings standings;
    private final AwardList awards;
    private final ListReader reader;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AwardFiles(
            Standings standings,
            AwardList awards,
            ListReader reader,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.standings = standings;
        this.awards = awards;
        this.reader = reader;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Writes the awards of an activity that match, reversed ones included. */
    @Needs(Duty.CORRECT_CREDIT)
    @Transactional(readOnly = true)
    void write(Me me, ActivityId activity, MultiValueMap<String, String> address, ListFile file) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        reader.write(LIST, awards.of(place), ListQuery.of(LIST, address), file.named("awards"));
    }

    /** Selected certificates, before they are mailed again. */
    @Needs(Duty.CORRECT_CREDIT)
    @Transactional(readOnly = true)
    Selection selection(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        return new Selection(
                place, serials(place, address).size(), ListQuery.of(LIST, address).selection(LIST));
    }

    /** Mails the certificates of selected awards to their learners again, and returns how many; reversed awards are left out. */
    @Needs(Duty.CORRECT_CREDIT)
    int mail(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        var serials = serials(place, address);
        if (serials.isEmpty()) return 0;
        var now = clock.instant();
        jdbc.sql("update certificate set mail_due_at = :now where serial = any(:serials)")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("serials", serials.toArray(String[]::new))
                .update();
        events.publishEvent(new CertificatesMailed(activity, serials.size(), me.person(), now));
        return serials.size();
    }

    private List<String> serials(Standing place, MultiValueMap<String, String> address) {
        var chosen = reader.chosen(LIST, awards.of(place), ListQuery.of(LIST, address));
        if (chosen.isEmpty()) return List.of();
        return jdbc.sql("""
                        select distinct c.serial from certificate c join v_award_live a on a.claim = c.claim
                        where a.id = any(?)
                        """)
                .param((Object) chosen.toArray(UUID[]::new))
                .query(String.class)
                .list();
    }

    /**
     * Selected awards.
     *
     * @param certificates how many certificates they have
     * @param chosen the selected rows as fields of the form
     */
    record Selection(Standing place, int certificates, List<ListParameter> chosen) {}
}
