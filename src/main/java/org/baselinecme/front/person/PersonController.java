package org.baselinecme.front.person;

import org.baselinecme.credit.past.TranscriptPeriod;
import org.baselinecme.office.fields.EnteredFields;
import org.baselinecme.office.retention.LegalHolds;
import org.baselinecme.planning.disclosures.Disclosures;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of a person. */
@Controller
class PersonController {
    private final PersonPages pages;
    private final PersonHistory history;
    private final Disclosures disclosures;
    private final LegalHolds holds;
    private final EnteredFields fields;

    PersonController(
            PersonPages pages, PersonHistory history, Disclosures disclosures, LegalHolds holds, EnteredFields fields) {
        this.pages = pages;
        this.history = history;
        this.disclosures = disclosures;
        this.holds = holds;
        this.fields = fields;
    }

    @GetMapping("/people/{person}")
    String show(
            Me me,
            @PathVariable PersonId person,
            @RequestParam(defaultValue = "") String tab,
            @ModelAttribute("period") TranscriptPeriod period,
            Model model) {
        var page = pages.of(me, person, tab);
        model.addAttribute("person", page);
        model.addAttribute("hold", page.data() ? holds.since(me, person) : "");
        if (page.kept()) model.addAttribute("own", fields.of(me, person));
        switch (page.here()) {
            case null -> {}
            case TRANSCRIPT -> model.addAttribute("page", pages.transcript(me, person, period));
            case TEACHING -> model.addAttribute("lines", pages.teaching(me, person));
            case DISCLOSURES -> model.addAttribute("page", disclosures.of(me, person));
            case REGISTRATIONS -> model.addAttribute("lines", pages.registrations(me, person));
            case HISTORY -> model.addAttribute("events", history.of(me, person));
        }
        return "person/show";
    }
}
