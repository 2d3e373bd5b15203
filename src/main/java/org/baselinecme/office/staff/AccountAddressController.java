package org.baselinecme.office.staff;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Asks for a new email address of an account: it takes effect once its person has used the link that is mailed there. */
@Controller
class AccountAddressController {
    private final AccountAddresses addresses;

    AccountAddressController(AccountAddresses addresses) {
        this.addresses = addresses;
    }

    @PostMapping("/accounts/{person}/address")
    String change(
            Me me,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String email,
            RedirectAttributes flash) {
        addresses.ask(me, person, email.strip());
        flash.addFlashAttribute("flash", "accounts.address.asked");
        return "redirect:/accounts/" + person;
    }
}
