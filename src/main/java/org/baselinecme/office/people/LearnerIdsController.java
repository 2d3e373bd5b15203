package org.baselinecme.office.people;

import java.util.Map;
import java.util.regex.Pattern;
import org.baselinecme.platform.access.Me;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The ids that credit systems ask of a learner: on a visit by a mail link alone, else on the page of licenses and IDs. */
@Controller
@RequestMapping("/profile/ids")
class LearnerIdsController {
    private static final Pattern ASKING = Pattern.compile("/(claims|at)/[A-Za-z0-9-]{1,40}(/[A-Za-z0-9-]{1,40})?");
    private final LearnerIds ids;

    LearnerIdsController(LearnerIds ids) {
        this.ids = ids;
    }

    @GetMapping
    String show(Me me, Model model) {
        if (!me.isByLink()) return "redirect:/profile/credentials";
        model.addAttribute("fields", ids.mine(me));
        return "people/ids";
    }

    @PostMapping
    String save(Me me, @RequestParam Map<String, String> values, RedirectAttributes flash) {
        ids.save(me, values);
        flash.addFlashAttribute("flash", "learner-ids.saved");
        var back = values.getOrDefault("back", "");
        var page = me.isByLink() ? "/profile/ids" : "/profile/credentials";
        return "redirect:" + (ASKING.matcher(back).matches() ? back : page);
    }
}
