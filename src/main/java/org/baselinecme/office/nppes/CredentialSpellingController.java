package org.baselinecme.office.nppes;

import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Says what a credential text of the registry means. */
@Controller
class CredentialSpellingController {
    private final CredentialSpellings spellings;

    CredentialSpellingController(CredentialSpellings spellings) {
        this.spellings = spellings;
    }

    @PostMapping("/nppes/spellings")
    String state(
            Me me,
            @RequestParam(defaultValue = "") String spelling,
            @RequestParam(defaultValue = "") String credentials,
            @RequestParam(defaultValue = "") String profession,
            RedirectAttributes flash) {
        spellings.state(me, spelling, credentials, profession);
        flash.addFlashAttribute("flash", "nppes.spelling.saved");
        return "redirect:" + DifferenceController.PAGE;
    }
}
