package org.baselinecme.office.people;

import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Requests of learners to change their name, degrees or profession, for the office to decide. */
@Controller
@RequestMapping("/people/requests")
class IdentityRequestController {
    private final IdentityRequests requests;
    private final References references;
    private final Office office;

    IdentityRequestController(IdentityRequests requests, References references, Office office) {
        this.requests = requests;
        this.references = references;
        this.office = office;
    }

    @GetMapping
    String list(Me me, Model model) {
        model.addAttribute(
                "page",
                IdentityRequestPage.of(requests.open(me), references.read(ReferenceList.PROFESSION), office.moments()));
        return "people/requests";
    }

    @PostMapping("/{request}/approval")
    String approve(
            Me me,
            @PathVariable String request,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        return decide(me, NotFound.unlessUuid(request), true, why, flash);
    }

    @PostMapping("/{request}/refusal")
    String decline(
            Me me,
            @PathVariable String request,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes flash) {
        return decide(me, NotFound.unlessUuid(request), false, why, flash);
    }

    private String decide(Me me, UUID request, boolean grant, String why, RedirectAttributes flash) {
        requests.decide(me, request, grant, why);
        flash.addFlashAttribute("flash", grant ? "person.request.approved" : "person.request.declined");
        return "redirect:/people/requests";
    }
}
