package org.baselinecme.people;

import java.util.List;
import org.baselinecme.access.Me;
import org.baselinecme.office.Office;
import org.baselinecme.office.ReferenceList;
import org.baselinecme.office.References;
import org.baselinecme.web.CsvFiles;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of everybody the office knows. */
@Controller
class DirectoryController {
    private final Directory directory;
    private final Office office;
    private final References references;
    private final CsvFiles csv;

    DirectoryController(Directory directory, Office office, References references, CsvFiles csv) {
        this.csv = csv;
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

    @GetMapping("/people.csv")
    ResponseEntity<byte[]> list(Me me, @ModelAttribute("filter") DirectoryFilter filter) {
        var professions = references.read(ReferenceList.PROFESSION);
        return csv.of(
                "people",
                List.of("profile.name", "profile.credentials", "profile.profession", "activities.department"),
                directory.all(me, filter).stream()
                        .map(row -> List.of(
                                row.name(),
                                row.credentials(),
                                professions.label(ReferenceList.PROFESSION, row.profession()),
                                row.department()))
                        .toList());
    }
}
