package org.baselinecme.credit.proof;

import java.util.Objects;
import org.baselinecme.delivery.attendance.Receipt;
import org.baselinecme.delivery.attendance.Receipts;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.Office;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assembles the receipts of check-ins. */
@Service
@Transactional(readOnly = true)
public class CheckInReceipts {
    private final Receipts receipts;
    private final Office office;
    private final JdbcClient jdbc;

    CheckInReceipts(Receipts receipts, Office office, JdbcClient jdbc) {
        this.receipts = receipts;
        this.office = office;
        this.jdbc = jdbc;
    }

    /** The receipt of the current person; {@link NotFound} where they are not recorded in the session. */
    @Needs(Duty.TAKE_PART)
    CheckInReceiptPage of(Me me, SlotId slot) {
        return receipts.of(me.person(), slot)
                .map(receipt -> page(receipt, office.moments()))
                .orElseThrow(NotFound::new);
    }

    private CheckInReceiptPage page(Receipt receipt, Moments moments) {
        var session = receipt.session();
        var from = receipt.from();
        return new CheckInReceiptPage(
                receipt.title(),
                session.item().title(),
                session.when(moments),
                moments.zoned(receipt.at()),
                receipt.evidence().message(),
                from == null ? "" : moments.zoned(from),
                Objects.requireNonNullElse(receipt.left(), ""),
                Objects.requireNonNullElse(receipt.moved(), ""),
                moments.zoned(session.confirmedFrom()),
                !moments.now().isBefore(session.confirmedFrom()),
                isAssessed(session.activity()),
                "/claims/" + session.activity() + "/" + session.id());
    }

    private boolean isAssessed(ActivityId activity) {
        return jdbc.sql("select exists (select from v_assessment where activity = ? and gates_credit)")
                .param(activity.value())
                .query(Boolean.class)
                .single();
    }
}
