package org.baselinecme.office.factors;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Signing in without codes again. */
@Controller
class FactorRemovalController {
    private final SecondFactors factors;

    FactorRemovalController(SecondFactors factors) {
        this.factors = factors;
    }

    @PostMapping(FactorController.PAGE + "/removal")
    String end(Me me, @RequestParam(defaultValue = "") String code, RedirectAttributes flash) {
        factors.end(me, code);
        flash.addFlashAttribute("flash", "factor.ended");
        return "redirect:" + SecurityController.PAGE;
    }

    /** For a person who lost their app. */
    @PostMapping("/accounts/{person}/codes/reset")
    String reset(Me me, @PathVariable PersonId person, RedirectAttributes flash) {
        factors.reset(me, person);
        flash.addFlashAttribute("flash", "factor.reset");
        return "redirect:/accounts/" + person;
    }
}
