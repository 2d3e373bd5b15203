package org.baselinecme.front.catalog;

import java.util.List;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.ReferenceRow;
import org.baselinecme.planning.systems.CreditSystem;

/** A page of the catalog, and the choices of its filter. */
record CatalogPage(
        List<CatalogCard> cards,
        int total,
        int page,
        int last,
        List<ReferenceRow> formats,
        List<ReferenceRow> professions,
        List<Department> departments,
        List<Choice> systems) {
    public boolean isEmpty() {
        return cards.isEmpty();
    }

    public boolean isEarlier() {
        return page > 1;
    }

    public boolean isMore() {
        return page < last;
    }

    public int before() {
        return page - 1;
    }

    public int next() {
        return page + 1;
    }

    /** A choice of the filter. */
    record Choice(String code, String name) {
        static Choice of(CreditSystem system) {
            return new Choice(system.code(), system.name());
        }
    }
}
