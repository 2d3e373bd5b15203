package org.baselinecme.planning.faculty;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The speaker agreement, read and accepted by faculty for one activity. */
@Controller
@RequestMapping("/teaching/{id}/agreement")
class SpeakerAgreementController {
    private final SpeakerAgreements agreements;

    SpeakerAgreementController(SpeakerAgreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", agreements.page(me, id));
        return "faculty/agreement";
    }

    @PostMapping
    String accept(Me me, @PathVariable ActivityId id, @RequestParam UUID version, RedirectAttributes flash) {
        agreements.accept(me, id, version);
        flash.addFlashAttribute("flash", "speaker-agreement.done");
        return "redirect:/teaching";
    }
}
