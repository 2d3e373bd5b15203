package org.baselinecme.credit.certificates;

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
        reader.write(AwardFileColumns.LIST, awards.of(place), address, file.named("awards"));
    }

    /** Selected certificates, before they are mailed again. */
    @Needs(Duty.CORRECT_CREDIT)
    @Transactional(readOnly = true)
    Selection selection(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        return new Selection(
                place,
                serials(place, address).size(),
                ListQuery.of(AwardFileColumns.LIST, address).selection(AwardFileColumns.LIST));
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
        var chosen = reader.chosen(AwardFileColumns.LIST, awards.of(place), address);
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
