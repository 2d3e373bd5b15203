package org.baselinecme.front.catalog;

import java.util.List;
import java.util.Locale;
import org.baselinecme.delivery.participation.RegistrationPages;
import org.baselinecme.office.office.Moments;
import org.baselinecme.office.office.ReferenceList;
import org.baselinecme.office.office.References;
import org.baselinecme.planning.systems.CreditSystem;
import org.baselinecme.planning.systems.CreditSystems;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Makes the cards of the catalog. Faculty are read from the public pages as they are composed; seats are counted anew. */
@Component
class CatalogCards {
    private static final int NAMED = 3;

    private final PublicActivities activities;
    private final RegistrationPages registrations;
    private final References references;
    private final CreditSystems systems;
    private final MessageSource messages;

    CatalogCards(
            PublicActivities activities,
            RegistrationPages registrations,
            References references,
            CreditSystems systems,
            MessageSource messages) {
        this.activities = activities;
        this.registrations = registrations;
        this.references = references;
        this.systems = systems;
        this.messages = messages;
    }

    List<CatalogCard> of(List<CatalogRow> rows, Moments moments) {
        var lists = references.read(ReferenceList.ACTIVITY_FORMAT);
        var known = systems.all();
        var online = messages.getMessage("catalog.online", null, Locale.US);
        return rows.stream()
                .map(row -> card(row, lists, known, moments, online))
                .toList();
    }

    private CatalogCard card(
            CatalogRow row, References.Lists lists, List<CreditSystem> known, Moments moments, String online) {
        var page = row.isOpen() ? activities.as(row, moments.today()) : null;
        var faculty =
                page == null ? List.<String>of() : List.copyOf(page.faculty().values());
        return new CatalogCard(
                row.number(),
                row.title(),
                row.stage(),
                row.isOpen() ? lists.label(ReferenceList.ACTIVITY_FORMAT, row.format()) : "",
                row.department(),
                page == null || page.picture() == null
                        ? ""
                        : "/catalog/" + row.number() + page.picture().smallPath(),
                row.leaf(moments),
                row.when(moments),
                row.place(moments, online),
                faculty.stream().limit(NAMED).toList(),
                Math.max(0, faculty.size() - NAMED),
                row.isOpen() ? row.summary() : "",
                page == null || page.results().isEmpty()
                        ? ""
                        : page.results().getLast().headline(),
                row.isOpen() ? row.amounts(known) : List.of(),
                row.isOpen() && row.isLimited() ? registrations.summary(null, row.number()) : null);
    }
}
