package org.baselinecme.planning.designation;

import java.util.Map;
import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Joint providers of an activity. */
@Controller
@RequestMapping("/activities/{id}/partners")
class JointProviderController {
    private final JointProviders providers;

    JointProviderController(JointProviders providers) {
        this.providers = providers;
    }

    @PostMapping
    String name(
            Me me,
            @PathVariable ActivityId id,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes flash) {
        var partner = providers.name(me, id, name);
        Undo.offer(flash, "partner.named", "/activities/" + id + "/partners/" + partner + "/departure");
        return "redirect:/activities/" + id + "/credit";
    }

    @PostMapping("/{partner}/departure")
    String drop(Me me, @PathVariable ActivityId id, @PathVariable UUID partner, RedirectAttributes flash) {
        var name = providers.drop(me, id, partner);
        Undo.offer(flash, "partner.dropped", "/activities/" + id + "/partners", Map.of("name", name));
        return "redirect:/activities/" + id + "/credit";
    }
}
