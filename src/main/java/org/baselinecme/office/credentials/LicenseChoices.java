package org.baselinecme.office.credentials;

import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts what the form of a license offers beside it. */
@Component
class LicenseChoices {
    private final References references;

    LicenseChoices(References references) {
        this.references = references;
    }

    String shown(@Nullable PersonId person, @Nullable LicenseId license, Model model) {
        var lists = references.read(ReferenceList.STATE, ReferenceList.PROFESSION);
        model.addAttribute("states", lists.of(ReferenceList.STATE));
        model.addAttribute("professions", lists.of(ReferenceList.PROFESSION));
        model.addAttribute("base", Npis.base(person));
        model.addAttribute("license", license);
        return "credentials/license";
    }
}
