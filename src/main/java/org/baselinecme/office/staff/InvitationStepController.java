package org.baselinecme.office.staff;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mails an invitation again, or withdraws it. */
@Controller
@RequestMapping("/accounts/{person}/invitation")
class InvitationStepController {
    private final Invitations invitations;

    InvitationStepController(Invitations invitations) {
        this.invitations = invitations;
    }

    @PostMapping("/mailing")
    String sendAgain(Me me, @PathVariable PersonId person, RedirectAttributes flash) {
        invitations.sendAgain(me, person);
        flash.addFlashAttribute("flash", "invitation.sent");
        return "redirect:/accounts/" + person;
    }

    @PostMapping("/withdrawal")
    String withdraw(Me me, @PathVariable PersonId person, RedirectAttributes flash) {
        invitations.withdraw(me, person);
        flash.addFlashAttribute("flash", "invitation.withdrawn");
        return "redirect:/accounts/" + person;
    }
}
