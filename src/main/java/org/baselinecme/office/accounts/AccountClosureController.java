package org.baselinecme.office.accounts;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.AsksFirst;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closes the account of a person. */
@Controller
class AccountClosureController {
    private final Accounts accounts;

    AccountClosureController(Accounts accounts) {
        this.accounts = accounts;
    }

    @AsksFirst("account-closure")
    @PostMapping("/people/{person}/account/closure")
    String close(
            Me me,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        accounts.close(me, person, why);
        flash.addFlashAttribute("flash", "account.close.done");
        return "redirect:/people";
    }
}
