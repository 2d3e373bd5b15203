package org.baselinecme.credit.proof;

import java.util.List;
import java.util.UUID;
import org.baselinecme.credit.certificates.Serial;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.Rows;
import org.baselinecme.platform.lookup.SearchHit;
import org.baselinecme.platform.lookup.SearchSource;
import org.baselinecme.platform.lookup.SearchText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the certificate of a serial, for staff who correct credit in its activity. */
@Component
class CertificateSearch implements SearchSource {
    private static final int ORDER = 50;
    private final JdbcClient jdbc;

    CertificateSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public String message() {
        return "proof.certificates";
    }

    @Override
    public List<SearchHit> find(Me me, SearchText text) {
        var serial = Serial.typed(text.typed());
        if (!me.has(Duty.CORRECT_CREDIT) || serial.isEmpty()) return List.of();
        var reach = me.reach(Duty.CORRECT_CREDIT);
        return jdbc
                .sql("""
                        select t.serial, t.claim, c.activity, p.titled_name as name, a.title from v_certificate t
                        join v_person p on p.id = t.learner join v_credit_claim c on c.id = t.claim join v_activity a on a.id = c.activity
                        where t.serial = :serial and %s
                        """.formatted(reach.sql("a")))
                .params(reach.parameters())
                .param("serial", serial.get().value())
                .query(Rows.of(Row.class))
                .stream()
                .map(row -> new SearchHit(
                        row.serial,
                        row.name + " · " + row.title,
                        "/activities/" + row.activity + "/awards/" + row.claim))
                .toList();
    }

    record Row(String serial, UUID claim, ActivityId activity, String name, String title) {}
}
