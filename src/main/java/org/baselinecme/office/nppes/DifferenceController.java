package org.baselinecme.office.nppes;

import java.util.UUID;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The differences between the NPI registry and the directory, each with its decision. */
@Controller
@RequestMapping(DifferenceController.PAGE)
class DifferenceController {
    static final String PAGE = "/nppes/differences";
    private final DifferencePages pages;
    private final RegistryDifferences differences;

    DifferenceController(DifferencePages pages, RegistryDifferences differences) {
        this.pages = pages;
        this.differences = differences;
    }

    @GetMapping
    String index(Me me, @RequestParam(defaultValue = "") String show, Model model) {
        model.addAttribute("page", pages.page(me, show.equals("decided")));
        return "nppes/differences";
    }

    @PostMapping("/{difference}")
    String decide(
            Me me,
            @PathVariable UUID difference,
            @RequestParam(defaultValue = "LEFT") DifferenceDecision decision,
            @RequestParam(defaultValue = "") String name,
            RedirectAttributes flash) {
        differences.decide(me, difference, decision, name);
        flash.addFlashAttribute("flash", "nppes.decided." + decision.code());
        return "redirect:" + PAGE;
    }

    @PostMapping("/{difference}/reopening")
    String reopen(Me me, @PathVariable UUID difference, RedirectAttributes flash) {
        differences.reopen(me, difference);
        flash.addFlashAttribute("flash", "nppes.reopened");
        return "redirect:" + PAGE;
    }
}
