package org.baselinecme.credit.proof;

import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows learners what their check-in recorded, and what comes next. */
@Controller
class CheckInReceiptController {
    private final CheckInReceipts receipts;

    CheckInReceiptController(CheckInReceipts receipts) {
        this.receipts = receipts;
    }

    @GetMapping("/check-ins/{slot}")
    String show(Me me, @PathVariable SlotId slot, Model model) {
        model.addAttribute("page", receipts.of(me, slot));
        return "proof/receipt";
    }
}
