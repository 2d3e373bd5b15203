package org.baselinecme.office.office;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Help and privacy for everyone: the office's own text, or a general one. */
@Controller
class PublicTextController {
    private final Brandings brandings;
    private final Office office;
    private final MessageSource messages;

    PublicTextController(Brandings brandings, Office office, MessageSource messages) {
        this.brandings = brandings;
        this.office = office;
        this.messages = messages;
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

    private String page(Model model, String heading, String general, String own) {
        var provider = new Object[] {office.provider().name()};
        var text = own.isBlank() ? messages.getMessage(general, provider, Locale.US) : own;
        model.addAttribute("listed", true);
        model.addAttribute("heading", heading);
        model.addAttribute("sections", TextSection.of(text));
        return "office/text";
    }
}
