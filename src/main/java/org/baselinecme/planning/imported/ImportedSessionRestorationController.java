package org.baselinecme.planning.imported;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An imported session that was left out by mistake. */
@Controller
class ImportedSessionRestorationController {
    private final ImportedSessions sessions;

    ImportedSessionRestorationController(ImportedSessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/activities/{id}/imported-sessions/{session}/restoration")
    String restore(Me me, @PathVariable ActivityId id, @PathVariable UUID session, RedirectAttributes flash) {
        sessions.restore(me, id, session);
        flash.addFlashAttribute("flash", "imported.restored");
        return "redirect:/activities/" + id + "/imported-sessions";
    }
}
