package org.baselinecme.office.credentials;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** NPI, licenses and board IDs on one page: one's own, or those of a person. */
@Controller
@RequestMapping({"/profile", "/people/{person}"})
class CredentialsController {
    private static final String PAGE = "credentials/show";
    private final Npis npis;

    CredentialsController(Npis npis) {
        this.npis = npis;
    }

    @GetMapping("/credentials")
    String show(Me me, @PathVariable(required = false) @Nullable PersonId person, Model model) {
        var page = npis.page(me, person);
        model.addAttribute("page", page);
        model.addAttribute("npi", new NpiForm(page.npi()));
        model.addAttribute("board", BoardForm.EMPTY);
        return PAGE;
    }

    @PostMapping("/npi")
    String state(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @Valid @ModelAttribute("npi") NpiForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors())
            npis.state(me, person, form)
                    .ifPresent(holder ->
                            errors.rejectValue("npi", "credentials.npi.taken", new Object[] {holder.name()}, null));
        if (errors.hasErrors()) {
            model.addAttribute("page", npis.page(me, person));
            model.addAttribute("board", BoardForm.EMPTY);
            return PAGE;
        }
        flash.addFlashAttribute("flash", "credentials.saved");
        return "redirect:" + Npis.base(person) + "/credentials";
    }
}
