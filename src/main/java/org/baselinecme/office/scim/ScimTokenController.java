package org.baselinecme.office.scim;

import jakarta.validation.Valid;
import java.util.UUID;
import org.baselinecme.office.providers.ProvidedPeople;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.web.AsksFirst;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tokens with which directories reach SCIM: one is made, shown once, and revoked. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 134,
        label = "nav.scim",
        path = ScimTokenController.PAGE,
        duty = Duty.OPEN_ACCOUNTS)
@RequestMapping(ScimTokenController.PAGE)
class ScimTokenController {
    static final String PAGE = "/provisioning";
    private final ScimTokens tokens;
    private final ProvidedPeople people;
    private final Addresses addresses;

    ScimTokenController(ScimTokens tokens, ProvidedPeople people, Addresses addresses) {
        this.tokens = tokens;
        this.people = people;
        this.addresses = addresses;
    }

    @GetMapping
    String index(Me me, Model model) {
        model.addAttribute("form", ScimTokenForm.blank());
        return page(me, model);
    }

    @PostMapping
    String make(
            Me me,
            @Valid @ModelAttribute("form") ScimTokenForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return page(me, model);
        flash.addFlashAttribute("token", tokens.make(me, form));
        return "redirect:" + PAGE;
    }

    @AsksFirst("scim-token-revocation")
    @PostMapping("/{token}/revocation")
    String revoke(Me me, @PathVariable UUID token, RedirectAttributes flash) {
        tokens.revoke(me, token);
        flash.addFlashAttribute("flash", "scim-token.revoked");
        return "redirect:" + PAGE;
    }

    private String page(Me me, Model model) {
        model.addAttribute("rows", tokens.list(me));
        model.addAttribute("providers", people.names(me));
        model.addAttribute("address", addresses.absolute(ScimAccess.BASE));
        return "scim/index";
    }
}
