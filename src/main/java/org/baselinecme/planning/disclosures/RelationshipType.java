package org.baselinecme.planning.disclosures;

import java.util.Locale;
import org.baselinecme.office.companies.Ownership;

/** The nature of a financial relationship (Standard 3.1); public and private stock are distinguished (R6). */
public enum RelationshipType {
    EMPLOYEE,
    EXECUTIVE_ROLE,
    OWNERSHIP_INTEREST,
    STOCK_PRIVATE,
    STOCK_PUBLIC,
    STOCK_OPTIONS,
    CONSULTANT,
    ADVISOR,
    SPEAKER,
    RESEARCHER,
    INDEPENDENT_CONTRACTOR,
    ROYALTIES_OR_PATENT,
    OTHER;

    /**
     * Whether it makes a person an owner or employee of an ineligible company (Standard 3.2). The ownership in the
     * register, where known, decides about stock; options and royalties never make an owner.
     */
    public boolean isOwnerOrEmployee(Ownership ownership) {
        return switch (this) {
            case EMPLOYEE, EXECUTIVE_ROLE, OWNERSHIP_INTEREST -> true;
            case STOCK_PRIVATE -> ownership != Ownership.PUBLIC;
            case STOCK_PUBLIC -> ownership == Ownership.PRIVATE;
            case STOCK_OPTIONS,
                    CONSULTANT,
                    ADVISOR,
                    SPEAKER,
                    RESEARCHER,
                    INDEPENDENT_CONTRACTOR,
                    ROYALTIES_OR_PATENT,
                    OTHER -> false;
        };
    }

    /** Message key of its name. */
    public String message() {
        return "nature." + name().toLowerCase(Locale.ROOT);
    }
}
