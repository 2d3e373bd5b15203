package org.baselinecme.planning.imported;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.web.Undo;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The sessions that an import noted: they are put on the agenda, or left out. */
@Controller
@RequestMapping("/activities/{id}/imported-sessions")
class ImportedSessionController {
    private final ImportedSessions sessions;
    private final ImportedSessionPages pages;

    ImportedSessionController(ImportedSessions sessions, ImportedSessionPages pages) {
        this.sessions = sessions;
        this.pages = pages;
    }

    @GetMapping
    String show(Me me, @PathVariable ActivityId id, Model model) {
        model.addAttribute("page", pages.of(me, id));
        return "imported/sessions";
    }

    /** Each session is a transaction of its own: those before one that is refused stay on the agenda. */
    @PostMapping
    String place(Me me, @PathVariable ActivityId id, RedirectAttributes flash) {
        for (var session : sessions.open(me, id)) sessions.place(me, id, session);
        flash.addFlashAttribute("flash", "imported.placed");
        return "redirect:/activities/" + id + "/agenda";
    }

    @PostMapping("/{session}/removal")
    String leaveOut(Me me, @PathVariable ActivityId id, @PathVariable UUID session, RedirectAttributes flash) {
        sessions.leaveOut(me, id, session);
        Undo.offer(flash, "imported.left-out", "/activities/" + id + "/imported-sessions/" + session + "/restoration");
        return "redirect:/activities/" + id + "/imported-sessions";
    }
}
