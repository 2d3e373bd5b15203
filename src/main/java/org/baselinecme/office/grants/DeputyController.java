package org.baselinecme.office.grants;

import java.time.LocalDate;
import java.util.UUID;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who stands in for those who review. */
@Controller
@MenuItem(
        group = MenuGroup.SETTINGS,
        order = 120,
        label = "nav.deputies",
        path = "/deputies",
        duty = Duty.OPEN_ACCOUNTS)
@RequestMapping("/deputies")
class DeputyController {
    private final Deputies deputies;

    DeputyController(Deputies deputies) {
        this.deputies = deputies;
    }

    @GetMapping
    String index(Me me, @RequestParam(defaultValue = "") String find, Model model) {
        model.addAttribute("rows", deputies.list(me));
        model.addAttribute("find", find.strip());
        model.addAttribute("found", deputies.find(me, find));
        return "grants/deputies";
    }

    @PostMapping
    String name(Me me, @RequestParam PersonId person, @RequestParam LocalDate until, RedirectAttributes flash) {
        deputies.name(me, person, until);
        flash.addFlashAttribute("flash", "deputy.named");
        return "redirect:/deputies";
    }

    @PostMapping("/{grant}/end")
    String end(Me me, @PathVariable UUID grant, RedirectAttributes flash) {
        deputies.end(me, grant);
        flash.addFlashAttribute("flash", "deputy.ended");
        return "redirect:/deputies";
    }
}
