package org.baselinecme.planning.systems;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The wording of a statement of accreditation or credit. */
@Controller
@RequestMapping("/settings/statements/{key}")
class StatementWordingController {
    private final StatementWordings wordings;

    StatementWordingController(StatementWordings wordings) {
        this.wordings = wordings;
    }

    @GetMapping
    String edit(Me me, @PathVariable String key, Model model) {
        var worded = wordings.find(me, key);
        model.addAttribute("worded", worded);
        model.addAttribute("form", worded.form());
        return "systems/statement";
    }

    @PostMapping
    String save(
            Me me,
            @PathVariable String key,
            @Valid @ModelAttribute("form") StatementForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        var worded = wordings.find(me, key);
        var wrong = form.text() == null ? "" : worded.slot().wrong(form.text());
        if (!errors.hasErrors() && !wrong.isEmpty())
            errors.rejectValue(
                    "text", wrong, new Object[] {String.join(", ", worded.slot().required())}, wrong);
        if (errors.hasErrors()) {
            model.addAttribute("worded", worded);
            return "systems/statement";
        }
        wordings.save(me, key, form);
        flash.addFlashAttribute("flash", "statement.saved");
        return "redirect:/settings/credit-systems#statements";
    }
}
