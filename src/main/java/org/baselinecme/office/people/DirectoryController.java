package org.baselinecme.office.people;

import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of all people. */
@Controller
@MenuItem(order = 50, label = "nav.people", path = "/people", duty = Duty.SEE_PEOPLE)
class DirectoryController {
    private final PersonDirectory directory;

    DirectoryController(PersonDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/people")
    String index(Me me, @RequestParam MultiValueMap<String, String> address, Model model) {
        model.addAttribute("list", directory.list(me, address));
        model.addAttribute("duplicates", directory.duplicates(me));
        return "people/index";
    }
}
