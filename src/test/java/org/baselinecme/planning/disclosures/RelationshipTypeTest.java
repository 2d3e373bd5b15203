package org.baselinecme.planning.disclosures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.baselinecme.office.companies.Ownership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RelationshipTypeTest {
    @Test
    void r6_stock_in_a_privately_held_company_is_ownership_and_public_stock_is_not() {
        assertThat(RelationshipType.STOCK_PRIVATE.isOwnerOrEmployee(Ownership.PRIVATE))
                .isTrue();
        assertThat(RelationshipType.STOCK_PUBLIC.isOwnerOrEmployee(Ownership.PUBLIC))
                .isFalse();
    }

    @Test
    void r6_the_register_overrides_the_kind_of_stock_that_was_disclosed() {
        assertThat(RelationshipType.STOCK_PUBLIC.isOwnerOrEmployee(Ownership.PRIVATE))
                .isTrue();
        assertThat(RelationshipType.STOCK_PRIVATE.isOwnerOrEmployee(Ownership.PUBLIC))
                .isFalse();
    }

    @Test
    void r6_without_an_entry_in_the_register_the_disclosed_kind_of_stock_counts() {
        assertThat(RelationshipType.STOCK_PUBLIC.isOwnerOrEmployee(Ownership.UNKNOWN))
                .isFalse();
        assertThat(RelationshipType.STOCK_PRIVATE.isOwnerOrEmployee(Ownership.UNKNOWN))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Ownership.class)
    void r5_employees_executives_and_owners_are_so_whatever_the_ownership_of_the_company(Ownership held) {
        for (var nature : EnumSet.of(
                RelationshipType.EMPLOYEE, RelationshipType.EXECUTIVE_ROLE, RelationshipType.OWNERSHIP_INTEREST))
            assertThat(nature.isOwnerOrEmployee(held)).as(nature.name()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Ownership.class)
    void r6_options_royalties_and_services_never_make_an_owner(Ownership held) {
        var others = EnumSet.range(RelationshipType.STOCK_OPTIONS, RelationshipType.OTHER);
        assertThat(others).hasSize(8).noneMatch(nature -> nature.isOwnerOrEmployee(held));
    }
}
