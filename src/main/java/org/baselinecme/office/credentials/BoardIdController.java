package org.baselinecme.office.credentials;

import jakarta.validation.Valid;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters and removes the ID of a certifying board. */
@Controller
@RequestMapping({"/profile/boards", "/people/{person}/boards"})
class BoardIdController {
    private final Credentials credentials;
    private final Npis npis;

    BoardIdController(Credentials credentials, Npis npis) {
        this.credentials = credentials;
        this.npis = npis;
    }

    @PostMapping
    String state(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @Valid @ModelAttribute("board") BoardForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            var page = npis.page(me, person);
            model.addAttribute("page", page);
            model.addAttribute("npi", new NpiForm(page.npi()));
            return "credentials/show";
        }
        credentials.state(me, person, form);
        return saved(person, flash);
    }

    @PostMapping("/{board}/removal")
    String remove(
            Me me,
            @PathVariable(required = false) @Nullable PersonId person,
            @PathVariable String board,
            RedirectAttributes flash) {
        credentials.removeBoard(me, person, board);
        return saved(person, flash);
    }

    private static String saved(@Nullable PersonId person, RedirectAttributes flash) {
        flash.addFlashAttribute("flash", "credentials.saved");
        return "redirect:" + Npis.base(person) + "/credentials";
    }
}
