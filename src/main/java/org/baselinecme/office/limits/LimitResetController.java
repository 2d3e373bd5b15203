package org.baselinecme.office.limits;

import org.baselinecme.platform.access.Me;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Resets a limit to the value the product comes with. */
@Controller
class LimitResetController {
    private final OfficeLimits limits;

    LimitResetController(OfficeLimits limits) {
        this.limits = limits;
    }

    @PostMapping(LimitController.PAGE + "/{limit}/default")
    String reset(
            Me me,
            @PathVariable String limit,
            @RequestParam(required = false) @Nullable Integer version,
            RedirectAttributes flash) {
        limits.reset(me, LimitKey.of(limit), version);
        flash.addFlashAttribute("flash", "limits.is-reset");
        return "redirect:" + LimitController.PAGE;
    }
}
