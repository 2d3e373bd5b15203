package org.baselinecme.planning.disclosures;

import static org.baselinecme.platform.web.MenuGroup.ASKED;

import org.baselinecme.office.companies.Companies;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The disclosure of the current person, used for every activity. */
@Controller
@MenuItem(group = ASKED, order = 110, label = "nav.disclosure", path = "/disclosure", duty = Duty.SUBMIT_DISCLOSURE)
@RequestMapping("/disclosure")
class DisclosureController {
    private static final String PROPOSAL = "proposal";
    private final Disclosures disclosures;
    private final Companies companies;

    DisclosureController(Disclosures disclosures, Companies companies) {
        this.disclosures = disclosures;
        this.companies = companies;
    }

    @ModelAttribute
    void choices(Me me, Model model) {
        model.addAttribute("names", companies.names(me)).addAttribute("natures", RelationshipType.values());
    }

    @ModelAttribute("page")
    DisclosurePage page(Me me) {
        return disclosures.mine(me);
    }

    /** The step that follows the disclosure: a proposal, or nothing. */
    @ModelAttribute("then")
    String then(@RequestParam(defaultValue = "") String then) {
        return then.equals(PROPOSAL) ? PROPOSAL : "";
    }

    private static String next(String then) {
        return "redirect:" + (then.equals(PROPOSAL) ? "/activities/new" : "/disclosure");
    }

    /** The disclosure; on the way to a proposal it is skipped by a person whose disclosure is valid. */
    @GetMapping
    String edit(@ModelAttribute("page") DisclosurePage page, @ModelAttribute("then") String then, Model model) {
        if (then.equals(PROPOSAL) && page.isKnown() && !page.stale()) return next(then);
        model.addAttribute("form", page.form());
        return "disclosures/edit";
    }

    @PostMapping
    String submit(
            Me me,
            @RequestParam(required = false) String more,
            @ModelAttribute("then") String then,
            @ModelAttribute("form") DisclosureForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        if (more != null) {
            model.addAttribute("form", form.withMore()).addAttribute("more", more);
            return "disclosures/edit";
        }
        form.check(errors, disclosures.lookBack(me));
        if (errors.hasErrors()) return "disclosures/edit";
        disclosures.submit(me, form);
        flash.addFlashAttribute("flash", "disclosure.saved");
        return next(then);
    }

    @PostMapping("/renewal")
    String renew(
            Me me, @RequestParam DisclosureId seen, @ModelAttribute("then") String then, RedirectAttributes flash) {
        disclosures.renew(me, seen);
        flash.addFlashAttribute("flash", "disclosure.renewed");
        return next(then);
    }
}
