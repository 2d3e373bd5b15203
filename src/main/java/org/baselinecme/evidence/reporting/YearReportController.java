package org.baselinecme.evidence.reporting;

import java.util.List;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.CsvExport;
import org.baselinecme.platform.web.MenuItem;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The activities and learners of a year, as a page and as a file. */
@Controller
@MenuItem(order = 55, label = "nav.reports", path = "/reports", duty = Duty.KEEP_FILE)
class YearReportController {
    static final CsvExport EXPORT = CsvExport.at("/reports/activities.csv")
            .column("year", "the year of the report")
            .column("activity_id", "id of the activity")
            .column("activity_number", "its number")
            .column("title", "its title")
            .column("format", "code of its format")
            .column("starts_on", "its first day")
            .column("ends_on", "its last day")
            .column("sessions", "number of accredited sessions; 0 for a format without sessions")
            .column("hours", "hours of instruction, with two decimals")
            .column("credit", "designated credit, by credit system")
            .column("physicians", "physicians and resident physicians; attendances in a series")
            .column("other_learners", "learners of other professions; attendances in a series");
    private final YearReports reports;
    private final References references;
    private final Office office;

    YearReportController(YearReports reports, References references, Office office) {
        this.reports = reports;
        this.references = references;
        this.office = office;
    }

    @GetMapping("/reports")
    String show(Me me, @RequestParam(defaultValue = "") String year, Model model) {
        model.addAttribute("page", reports.of(me, year));
        model.addAttribute("formats", ReferenceList.ACTIVITY_FORMAT);
        model.addAttribute("lists", references.read(ReferenceList.ACTIVITY_FORMAT));
        model.addAttribute("moments", office.moments());
        return "reporting/year";
    }

    @GetMapping("/reports/activities.csv")
    ResponseEntity<byte[]> file(Me me, @RequestParam(defaultValue = "") String year) {
        var report = reports.of(me, year);
        var value = Integer.toString(report.year().value());
        return EXPORT.file(
                "activities-" + value,
                report.reported().stream().map(one -> line(value, one)).toList());
    }

    private static List<String> line(String year, ReportedActivity one) {
        return List.of(
                year,
                one.id().toString(),
                one.number(),
                one.title(),
                one.format(),
                one.startsOn().toString(),
                one.endsOn().toString(),
                Integer.toString(one.sessions()),
                one.hours(),
                one.credit(),
                Integer.toString(one.physicians()),
                Integer.toString(one.others()));
    }
}
