package org.baselinecme.office.staff;

import static org.baselinecme.platform.lists.ListColumn.choice;
import static org.baselinecme.platform.lists.ListColumn.moment;
import static org.baselinecme.platform.lists.ListColumn.text;

import java.util.List;
import org.baselinecme.platform.lists.CellFormat;
import org.baselinecme.platform.lists.Choice;
import org.baselinecme.platform.lists.ListDefinition;
import org.baselinecme.platform.lists.ListScope;

/** Everybody with an account or an open invitation, as a list. */
final class StaffList {
    private static final String ROLES = """
            (select string_agg(distinct coalesce(g.office_role, initcap(lower(g.role))), ', ') from v_access_grant g
              where g.person = p.id and g.from_at <= :now and (g.until_at is null or g.until_at > :now))""";
    private static final String FIRST_ROLE = """
            coalesce((select g.role from v_access_grant g
              where g.person = p.id and g.from_at <= :now and (g.until_at is null or g.until_at > :now)
              order by array_position(array['DIRECTOR', 'COORDINATOR', 'REVIEWER', 'PLANNER', 'CUSTOM', 'SURVEYOR', 'LEARNER'],
                g.role) limit 1), 'NONE')""";
    private static final String STATE = """
            case when a.closed_at is not null then 'DISABLED' when a.person is not null then 'ACTIVE'
              when i.expires_at <= :now then 'EXPIRED' else 'INVITED' end""";

    static final ListDefinition LIST = ListDefinition.of("accounts", "accounts.", """
                            from v_person p
                            left join v_account_state a on a.person = p.id
                            left join account_invitation i
                              on i.person = p.id and i.accepted_at is null and i.withdrawn_at is null
                            """, "p.id")
            .where("(a.person is not null or i.id is not null)")
            .searching("p.found_by")
            .column(text("name", "accounts.name", "p.titled_name")
                    .sortedBy("p.sort_name")
                    .opening("/accounts/{id}")
                    .inFile("name", "name with credentials"))
            .column(text("email", "accounts.email", "coalesce(a.email, i.address, '')")
                    .sortedBy("lower(coalesce(a.email, i.address, ''))")
                    .inFile("email", "email address for sign-in"))
            .column(text("roles", "accounts.roles", ROLES).inFile("roles", "roles in force now, separated by commas"))
            .column(choice("role", "accounts.role", FIRST_ROLE).filterable().offPage())
            .column(moment("last", "accounts.last", "a.last_sign_in_at")
                    .sortable()
                    .withEmpty()
                    .filterable()
                    .inFile("last_sign_in", "last sign-in with the password"))
            .column(choice("state", "accounts.state", STATE)
                    .sortable()
                    .filterable()
                    .inFile("state", "ACTIVE, INVITED, EXPIRED (invitation) or DISABLED"))
            .sortedBy("name");

    private StaffList() {}

    static ListScope scope(CellFormat format, Object now, List<Choice> roles) {
        return ListScope.all("/accounts", format)
                .with("now", now)
                .choices("role", roles)
                .choices(
                        "state",
                        List.of(
                                Choice.state("ACTIVE", "accounts.state.active", "ok"),
                                Choice.state("INVITED", "accounts.state.invited", "wait"),
                                Choice.state("EXPIRED", "accounts.state.expired", "wait"),
                                Choice.state("DISABLED", "accounts.state.disabled", "")));
    }
}
