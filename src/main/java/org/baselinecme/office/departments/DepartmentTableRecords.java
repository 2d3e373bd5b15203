package org.baselinecme.office.departments;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.EmailAddress;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Rows;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what is on record of the departments and coordinators of a table. */
@Component
class DepartmentTableRecords {
    private final JdbcClient jdbc;
    private final Office office;

    DepartmentTableRecords(JdbcClient jdbc, Office office) {
        this.jdbc = jdbc;
        this.office = office;
    }

    Found find(List<DepartmentRow> rows) {
        return new Found(
                new ArrayList<>(office.departments()),
                accounts(rows.stream()
                        .flatMap(row -> row.coordinators().stream())
                        .toList()));
    }

    /** By address, the person of an open account. */
    private Map<String, PersonId> accounts(Collection<String> addresses) {
        var found = new HashMap<String, PersonId>();
        jdbc.sql("select person, email from v_account_state where closed_at is null and lower(email) = any(?)")
                .param(addresses.stream().map(EmailAddress::key).toArray(String[]::new))
                .query(Rows.of(Holder.class))
                .list()
                .forEach(one -> found.put(EmailAddress.key(one.email), one.person));
        return found;
    }

    /** Whether a person is a coordinator of a department, or of the whole office, now or later. */
    boolean coordinates(PersonId person, DepartmentId department) {
        return jdbc.sql("""
                        select exists (select from v_access_grant where person = ? and role = 'COORDINATOR'
                          and (scope = ? or scope_kind = 'OFFICE') and (until_at is null or until_at > ?))
                        """)
                .params(person.value(), department.value(), now())
                .query(Boolean.class)
                .single();
    }

    /** Whether nothing refers to a department, and no role is held in it. */
    boolean isUnused(DepartmentId department) {
        return jdbc.sql("select is_department_unused(?, ?)")
                .params(department.value(), now())
                .query(Boolean.class)
                .single();
    }

    private Timestamp now() {
        return Timestamp.from(office.moments().now());
    }

    /** How many departments are open. */
    long open() {
        return office.openDepartments().size();
    }

    private record Holder(PersonId person, String email) {}

    /**
     * What is on record; departments that are added meanwhile can be put in.
     *
     * @param accounts by address, the person of an open account
     */
    record Found(List<Department> departments, Map<String, PersonId> accounts) {
        /** The department with the code of the row, else with its name. */
        Optional<Department> department(DepartmentRow row) {
            return byCode(row).or(() -> byName(row));
        }

        private Optional<Department> byCode(DepartmentRow row) {
            return departments.stream()
                    .filter(one -> DepartmentRow.plain(one.code()).equals(DepartmentRow.plain(row.code())))
                    .findFirst();
        }

        private Optional<Department> byName(DepartmentRow row) {
            return departments.stream()
                    .filter(one -> DepartmentRow.plain(one.name()).equals(DepartmentRow.plain(row.name())))
                    .findFirst();
        }

        /** The department that has the name of the row, where another one has its code. */
        Optional<Department> other(DepartmentRow row) {
            return byName(row)
                    .filter(one -> byCode(row).filter(same -> !same.equals(one)).isPresent());
        }

        Optional<PersonId> account(String address) {
            return Optional.ofNullable(accounts.get(EmailAddress.key(address)));
        }

        void put(UUID id, String code, String name) {
            departments.removeIf(one -> one.id().value().equals(id));
            departments.add(new Department(new DepartmentId(id), code, name, null));
        }
    }
}
