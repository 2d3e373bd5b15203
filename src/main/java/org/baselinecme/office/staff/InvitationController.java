package org.baselinecme.office.staff;

import jakarta.validation.Valid;
import java.util.Set;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Invites a colleague by mail. */
@Controller
@RequestMapping("/accounts/invitation")
class InvitationController {
    private static final Set<String> OF_THE_FORM =
            Set.of("grant.role", "grant.scope", "grant.where", "grant.activity", "grant.dates", "grant.needs-end");
    private final Invitations invitations;
    private final GrantChoices choices;
    private final References references;

    InvitationController(Invitations invitations, GrantChoices choices, References references) {
        this.invitations = invitations;
        this.choices = choices;
        this.references = references;
    }

    @GetMapping
    String blank(Me me, Model model) {
        model.addAttribute("form", InvitationForm.blank());
        return page(me, model);
    }

    @PostMapping
    String invite(
            Me me,
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) return page(me, model);
        Invitations.Invited invited;
        try {
            invited = invitations.invite(me, form);
        } catch (Refused refused) {
            var wrong = refused.objections().getFirst();
            if (!OF_THE_FORM.contains(wrong.key())) throw refused;
            errors.reject(wrong.text());
            return page(me, model);
        }
        flash.addFlashAttribute("flash", invited.mailed() ? "invitation.sent" : "invitation.has-account");
        return "redirect:/accounts/" + invited.person();
    }

    private String page(Me me, Model model) {
        choices.add(me, model);
        model.addAttribute("days", invitations.days(me));
        model.addAttribute(
                "professions", references.read(ReferenceList.PROFESSION).of(ReferenceList.PROFESSION));
        return "staff/invitation";
    }
}
