package org.baselinecme.credit.certificates;

import java.util.Map;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Corrects the name on a certificate, or hides it in verification. */
@Controller
@RequestMapping("/certificates/{serial}")
class CertificateNameController {
    private final Certificates certificates;
    private final CertificateVouching vouching;

    CertificateNameController(Certificates certificates, CertificateVouching vouching) {
        this.certificates = certificates;
        this.vouching = vouching;
    }

    @PostMapping("/revisions")
    String revise(Me me, @PathVariable Serial serial, RedirectAttributes flash) {
        certificates.revise(me, serial);
        flash.addFlashAttribute("flash", "certificate.revised");
        return "redirect:/certificates/" + serial;
    }

    @PostMapping("/vouching")
    String vouch(
            Me me, @PathVariable Serial serial, @RequestParam(defaultValue = "") String why, RedirectAttributes flash) {
        vouching.vouch(me, serial, why);
        flash.addFlashAttribute("flash", "certificate.vouched");
        return "redirect:/certificates/" + serial;
    }

    @PostMapping("/privacy")
    String hide(
            Me me,
            @PathVariable Serial serial,
            @RequestParam(defaultValue = "false") boolean hidden,
            RedirectAttributes flash) {
        certificates.hideName(me, serial, hidden);
        Undo.offer(
                flash,
                hidden ? "certificate.hidden" : "certificate.shown",
                "/certificates/" + serial + "/privacy",
                Map.of("hidden", String.valueOf(!hidden)));
        return "redirect:/certificates/" + serial;
    }
}
