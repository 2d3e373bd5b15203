package org.baselinecme.office.staff;

import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.baselinecme.office.grants.GrantPages;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.baselinecme.platform.lists.ListReader;
import org.baselinecme.platform.lists.ListScope;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;

/** Who has an account, as a list. Accounts belong to no department. */
@Service
@Transactional(readOnly = true)
public class StaffDirectory {
    private final ListReader lists;
    private final Office office;

    StaffDirectory(ListReader lists, Office office) {
        this.lists = lists;
        this.office = office;
    }

    /** Returns a page of the accounts that match, by name unless asked otherwise. */
    @Needs(Duty.OPEN_ACCOUNTS)
    ListPage list(Me me, MultiValueMap<String, String> address) {
        return lists.page(me, StaffList.LIST, scope(), address);
    }

    /** Writes the accounts that match into a file. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void file(Me me, MultiValueMap<String, String> address, ListFile file) {
        lists.write(StaffList.LIST, scope(), address, file.named("accounts"));
    }

    private ListScope scope() {
        var moments = office.moments();
        var roles = Stream.concat(
                        GrantPages.givable().stream().map(role -> Choice.message(role.code(), role.message())),
                        Stream.of(
                                Choice.message("CUSTOM", "accounts.role.custom"),
                                Choice.message("NONE", "accounts.role.none")))
                .toList();
        return StaffList.scope(moments, moments.now().atOffset(ZoneOffset.UTC), roles);
    }
}
