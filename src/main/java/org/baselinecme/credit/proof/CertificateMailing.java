package org.baselinecme.credit.proof;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.certificates.CertificateDelivery;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.access.Standing;
import org.baselinecme.platform.access.Standings;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lists.ListParameter;
import org.baselinecme.platform.lists.ListQuery;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Mails the certificates of selected awards again, each once. */
@Service
@Transactional
public class CertificateMailing {
    private final Standings standings;
    private final AwardLists lists;
    private final CertificateDelivery delivery;
    private final Office office;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    CertificateMailing(
            Standings standings,
            AwardLists lists,
            CertificateDelivery delivery,
            Office office,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.standings = standings;
        this.lists = lists;
        this.delivery = delivery;
        this.office = office;
        this.jdbc = jdbc;
        this.events = events;
    }

    /** What a mailing of the selected awards would do. */
    @Needs(Duty.CORRECT_CREDIT)
    @Transactional(readOnly = true)
    Page page(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var place = standings.where(me, Duty.CORRECT_CREDIT, activity);
        var all = certificates(lists.chosen(me, activity, address));
        return new Page(place, all, ListQuery.of(AwardList.WHOLE, address).selection(AwardList.WHOLE));
    }

    /** Has them mailed, and returns how many. Reversed ones and those of people without an address are left out. */
    @Needs(Duty.CORRECT_CREDIT)
    int send(Me me, ActivityId activity, MultiValueMap<String, String> address) {
        var mailed = page(me, activity, address).mailed();
        if (mailed.isEmpty()) return 0;
        var now = office.moments().now();
        var sent =
                delivery.mailAgain(mailed.stream().map(CertificateToMail::claim).toList(), now);
        events.publishEvent(new CertificatesMailed(activity, sent, me.person(), now));
        return sent;
    }

    private List<CertificateToMail> certificates(Collection<UUID> awards) {
        return jdbc.sql("""
                        select distinct p.sort_name, a.claim, p.titled_name as name,
                          exists (select from v_award_reversal r where r.award = a.id) as reversed,
                          coalesce(p.email, g.address, '') as email, not exists (select from v_guest n
                            where n.person in (a.learner, o.root) and not n.is_named) as named
                        from v_award a join v_certificate c on c.claim = a.claim
                        join v_person_root o on o.person = a.learner join v_person p on p.id = o.root
                        left join v_guest g on g.person = a.learner
                        where a.id = any(?) order by p.sort_name, a.claim
                        """)
                .param((Object) awards.toArray(UUID[]::new))
                .query(Rows.of(CertificateToMail.class))
                .list();
    }

    /** The certificate of a claim. */
    record CertificateToMail(UUID claim, String name, boolean reversed, String email, boolean named) {
        boolean isMailed() {
            return !reversed && !email.isEmpty();
        }
    }

    /**
     * The page that asks before certificates are mailed.
     *
     * @param all certificates of the selected awards, by name
     * @param chosen the selected rows as fields of the form
     */
    record Page(Standing place, List<CertificateToMail> all, List<ListParameter> chosen) {
        /** Certificates that are mailed. */
        public List<CertificateToMail> mailed() {
            return all.stream().filter(CertificateToMail::isMailed).toList();
        }

        /** Names of people whose award was reversed. */
        public List<String> reversed() {
            return all.stream()
                    .filter(CertificateToMail::reversed)
                    .map(CertificateToMail::name)
                    .toList();
        }

        /** Names of people without an address. */
        public List<String> unreachable() {
            return all.stream()
                    .filter(one -> !one.reversed() && one.email().isEmpty())
                    .map(CertificateToMail::name)
                    .toList();
        }

        /** Names of people who get a link to confirm their name, as they have no document until then. */
        public List<String> unconfirmed() {
            return mailed().stream()
                    .filter(one -> !one.named())
                    .map(CertificateToMail::name)
                    .toList();
        }
    }
}
