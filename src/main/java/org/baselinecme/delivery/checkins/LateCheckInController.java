package org.baselinecme.delivery.checkins;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.delivery.attendance.CodeEntries;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A learner who entered a code after its window asks the office to record the attendance. */
@Controller
class LateCheckInController {
    private final CodeEntries codes;
    private final LateCheckIns late;

    LateCheckInController(CodeEntries codes, LateCheckIns late) {
        this.codes = codes;
        this.late = late;
    }

    @PostMapping("/at/{code}/late")
    String ask(
            Me me,
            @PathVariable String code,
            @RequestParam(defaultValue = "") String why,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var coded = codes.enter(me, code, request).session();
        late.ask(me, coded, why);
        flash.addFlashAttribute("flash", "late-check-in.asked");
        return "redirect:/at/" + coded.code();
    }
}
