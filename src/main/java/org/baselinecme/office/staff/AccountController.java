package org.baselinecme.office.staff;

import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.providers.ConnectedPages;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The account of a person: its state and its roles; it is disabled and enabled again here. */
@Controller
@RequestMapping("/accounts/{person}")
class AccountController {
    private final AccountPages pages;
    private final Accounts accounts;
    private final GrantChoices choices;
    private final ConnectedPages connected;

    AccountController(AccountPages pages, Accounts accounts, GrantChoices choices, ConnectedPages connected) {
        this.connected = connected;
        this.pages = pages;
        this.accounts = accounts;
        this.choices = choices;
    }

    @GetMapping
    String show(Me me, @PathVariable PersonId person, Model model) {
        model.addAttribute("page", pages.page(me, person));
        choices.add(me, model);
        connected.add(me, person, model);
        return "staff/account";
    }

    @PostMapping("/closure")
    String disable(
            Me me,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "false") boolean left,
            RedirectAttributes flash) {
        if (left) accounts.leave(me, person, why);
        else accounts.close(me, person, why);
        flash.addFlashAttribute("flash", "accounts.disabled");
        return "redirect:/accounts/" + person;
    }

    @PostMapping("/opening")
    String enable(Me me, @PathVariable PersonId person, RedirectAttributes flash) {
        accounts.reopen(me, person);
        flash.addFlashAttribute("flash", "accounts.enabled");
        return "redirect:/accounts/" + person;
    }
}
