package org.baselinecme.office.people;

import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of all people. */
@Controller
@MenuItem(order = 50, label = "nav.people", path = "/people", duty = Duty.SEE_PEOPLE)
class DirectoryController {
    private final PersonDirectory directory;
    private final Office office;
    private final References references;

    DirectoryController(PersonDirectory directory, Office office, References references) {
        this.directory = directory;
        this.office = office;
        this.references = references;
    }

    @GetMapping("/people")
    String index(Me me, @ModelAttribute("filter") DirectoryFilter filter, Model model) {
        model.addAttribute("page", directory.list(me, filter));
        model.addAttribute("lists", references.read(ReferenceList.PROFESSION));
        model.addAttribute("professions", ReferenceList.PROFESSION);
        model.addAttribute("departments", office.departments());
        return "people/index";
    }
}
