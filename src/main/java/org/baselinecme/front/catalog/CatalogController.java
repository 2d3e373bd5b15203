package org.baselinecme.front.catalog;

import org.baselinecme.delivery.cancellation.Cancellations;
import org.baselinecme.delivery.learning.Assessments;
import org.baselinecme.delivery.participation.RegistrationPages;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.web.MenuGroup;
import org.baselinecme.platform.web.MenuItem;
import org.baselinecme.platform.web.VisitorLink;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The public catalog, the page of an activity, and its calendar file. */
@Controller
@MenuItem(group = MenuGroup.LEARNING, order = 70, label = "nav.catalog", path = "/catalog")
@VisitorLink(order = 10, label = "nav.catalog", path = "/catalog")
@RequestMapping("/catalog")
class CatalogController {
    private final Catalog catalog;
    private final PublicActivities activities;
    private final RegistrationPages registrations;

    private final Assessments assessments;
    private final Cancellations cancellations;
    private final Listings listings;

    CatalogController(
            Catalog catalog,
            PublicActivities activities,
            RegistrationPages registrations,
            Assessments assessments,
            Cancellations cancellations,
            Listings listings) {
        this.listings = listings;
        this.cancellations = cancellations;
        this.assessments = assessments;
        this.registrations = registrations;
        this.catalog = catalog;
        this.activities = activities;
    }

    @GetMapping
    String index(@ModelAttribute("filter") CatalogFilter filter, Model model) {
        model.addAttribute("page", catalog.list(filter));
        if (!filter.isNarrow() && filter.pageNumber() == 1) model.addAttribute("listing", listings.catalog());
        return "catalog/index";
    }

    @GetMapping("/{number}")
    String show(@Nullable Me me, @PathVariable String number, @RequestParam(required = false) String as, Model model) {
        var page = activities.of(number);
        model.addAttribute("mine", activities.earned(me, page, as));
        model.addAttribute("page", page);
        model.addAttribute("next", activities.next(page));
        model.addAttribute("listing", listings.of(page));
        model.addAttribute("glance", registrations.summary(me, number));
        model.addAttribute("assessment", assessments.announced(number).orElse(null));
        model.addAttribute("cancellation", cancellations.of(number).orElse(null));
        return "catalog/show";
    }

    @GetMapping("/{number}/calendar.ics")
    ResponseEntity<String> calendar(@PathVariable String number) {
        var named = ContentDisposition.attachment().filename(number + ".ics").build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=UTF-8"))
                .header(HttpHeaders.CONTENT_DISPOSITION, named.toString())
                .body(activities.calendar(number));
    }
}
