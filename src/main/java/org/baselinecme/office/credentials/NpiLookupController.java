package org.baselinecme.office.credentials;

import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;

/** Looks a person up in the registry of NPIs. */
@Controller
class NpiLookupController {
    private final NpiLookups lookups;
    private final References references;

    NpiLookupController(NpiLookups lookups, References references) {
        this.lookups = lookups;
        this.references = references;
    }

    @GetMapping("/people/{person}/npi-registry")
    String look(Me me, @PathVariable PersonId person, @ModelAttribute RegistryQuery asked, Model model) {
        model.addAttribute("page", lookups.page(me, person, asked));
        model.addAttribute("states", references.read(ReferenceList.STATE).of(ReferenceList.STATE));
        return "credentials/registry";
    }
}
