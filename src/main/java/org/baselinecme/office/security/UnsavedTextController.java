package org.baselinecme.office.security;

import jakarta.servlet.http.HttpServletRequest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.Typed;
import org.baselinecme.platform.web.Unsaved;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What somebody had typed when their session was over, where no field is filled again by itself. */
@Controller
class UnsavedTextController {
    @GetMapping(Unsaved.SHOWN_AT)
    String show(Me me, HttpServletRequest request, Model model) {
        var kept =
                Unsaved.in(request).filter(mine -> mine.who().equals(me.person().toString()));
        if (kept.isEmpty()) return "redirect:/";
        model.addAttribute("typed", Typed.of(kept.get().values().values()));
        model.addAttribute("back", kept.get().page());
        return "security/kept";
    }
}
