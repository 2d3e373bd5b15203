package org.baselinecme.office.people;

import java.util.List;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.CsvExport;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The list of people as a file, narrowed as the page is, all pages in one. */
@Controller
class DirectoryFileController {
    static final CsvExport EXPORT = CsvExport.at("/people.csv")
            .column("person_id", "id of the person")
            .column("name", "name of the person")
            .column("credentials", "degrees after the name")
            .column("profession", "code of the profession")
            .column("department", "the department")
            .column("email", "email address, where one is known");
    private final PersonDirectory directory;

    DirectoryFileController(PersonDirectory directory) {
        this.directory = directory;
    }

    @GetMapping("/people.csv")
    ResponseEntity<byte[]> file(Me me, @ModelAttribute("filter") DirectoryFilter filter) {
        var rows = directory.all(me, filter).stream()
                .map(row -> List.of(
                        row.id().toString(),
                        row.name(),
                        row.credentials(),
                        row.profession(),
                        row.department(),
                        row.email()))
                .toList();
        return EXPORT.file("people", rows);
    }
}
