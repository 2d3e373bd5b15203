package org.baselinecme.credit.proof;

import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Mails the certificates of selected awards. */
@Controller
@RequestMapping("/activities/{id}/awards/mailing")
class CertificateMailingController {
    private final CertificateMailing mailing;

    CertificateMailingController(CertificateMailing mailing) {
        this.mailing = mailing;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("page", mailing.page(me, id, address));
        return "proof/mailing";
    }

    @PostMapping
    String send(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam MultiValueMap<String, String> address,
            RedirectAttributes flash) {
        var sent = mailing.send(me, id, address);
        flash.addFlashAttribute("flash", sent == 0 ? "awards.mailing.none" : "awards.mailing.sent");
        if (sent == 0) flash.addFlashAttribute("flashTone", "wait");
        return "redirect:/activities/" + id + "/awards";
    }
}
