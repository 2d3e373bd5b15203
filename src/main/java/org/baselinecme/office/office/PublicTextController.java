package org.baselinecme.office.office;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Help and privacy for everyone: the office's own text, or a general one. */
@Controller
class PublicTextController {
    private final Brandings brandings;

    PublicTextController(Brandings brandings) {
        this.brandings = brandings;
    }

    @GetMapping("/help")
    String help(Model model) {
        return page(model, "foot.help", "public-text.help", brandings.current().help());
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return page(
                model,
                "foot.privacy",
                "public-text.privacy",
                brandings.current().privacy());
    }

    private static String page(Model model, String heading, String general, String text) {
        model.addAttribute("listed", true);
        model.addAttribute("heading", heading);
        model.addAttribute("general", general);
        model.addAttribute("text", text);
        return "office/text";
    }
}
