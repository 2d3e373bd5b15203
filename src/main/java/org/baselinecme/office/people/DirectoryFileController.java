package org.baselinecme.office.people;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.Csv;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of people as a file for a spreadsheet, narrowed as the page is, all pages in one. */
@Controller
class DirectoryFileController {
    private final PersonDirectory directory;
    private final References references;
    private final MessageSource words;

    DirectoryFileController(PersonDirectory directory, References references, MessageSource words) {
        this.directory = directory;
        this.references = references;
        this.words = words;
    }

    @GetMapping("/people.csv")
    ResponseEntity<byte[]> file(Me me, @ModelAttribute("filter") DirectoryFilter filter) {
        var heads = Stream.of("people.name", "person.credentials", "profile.profession", "activities.department");
        var professions = references.read(ReferenceList.PROFESSION);
        var rows = directory.all(me, filter).stream()
                .map(row -> List.of(
                        row.name(),
                        row.credentials(),
                        professions.label(ReferenceList.PROFESSION, row.profession()),
                        row.department()));
        return Csv.file("people", heads.map(this::say).toList(), rows.toList());
    }

    private String say(String key) {
        return words.getMessage(key, null, Locale.US);
    }
}
