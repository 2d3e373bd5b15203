package org.baselinecme.delivery.meetings;

import java.util.UUID;
import org.baselinecme.delivery.attendance.CreditChoice;
import org.baselinecme.planning.agenda.SlotId;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Withdraws a meeting file that was loaded by mistake. */
@Controller
class MeetingFileWithdrawalController {
    private final MeetingFileWithdrawals files;

    MeetingFileWithdrawalController(MeetingFileWithdrawals files) {
        this.files = files;
    }

    @PostMapping("/activities/{id}/attendance/{slot}/files/{file}/withdrawal")
    String withdraw(
            Me me,
            @PathVariable ActivityId id,
            @PathVariable SlotId slot,
            @PathVariable UUID file,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "ASK") CreditChoice credit,
            RedirectAttributes flash) {
        files.withdraw(me, id, slot, file, why, credit);
        flash.addFlashAttribute("flash", "meeting-file.is-withdrawn");
        return "redirect:/activities/" + id + "/attendance/" + slot + "/queue";
    }
}
