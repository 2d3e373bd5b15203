package org.baselinecme.office.setup;

import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.accounts.PasswordPolicy;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.office.people.Registration;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.platform.access.Grant;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.kernel.DepartmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Creates an office with its first director, through the services, so that the audit log has it. Whoever asks for it, a password
 * that the policy refuses founds nothing.
 */
@Component
class Founding {
    private final Office office;
    private final People people;
    private final Accounts accounts;
    private final PasswordPolicy policy;
    private final Grants grants;
    private final RunAs acting;
    private final JdbcClient jdbc;

    Founding(
            Office office,
            People people,
            Accounts accounts,
            PasswordPolicy policy,
            Grants grants,
            RunAs acting,
            JdbcClient jdbc) {
        this.office = office;
        this.people = people;
        this.accounts = accounts;
        this.policy = policy;
        this.grants = grants;
        this.acting = acting;
        this.jdbc = jdbc;
    }

    /** Founds the office unless somebody has an account; of two at once the second waits and finds one. Returns whether it did. */
    @Transactional
    public boolean unlessFounded(Foundation foundation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('first director'))")
                .query((row, n) -> true)
                .single();
        if (accounts.isAny()) return false;
        found(foundation);
        return true;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void found(Foundation foundation) {
        acting.asProduct(me -> {
            found(me, foundation);
            return me;
        });
    }

    private void found(Me me, Foundation foundation) {
        policy.demand(foundation.password(), foundation.email(), foundation.name());
        office.name(me, foundation.provider());
        var departments = foundation.departments().stream()
                .map(one -> department(me, one))
                .toList();
        var name = foundation.name();
        var director = people.register(
                me,
                new Registration(
                        name,
                        Registration.sortName(name),
                        "",
                        "OTHER",
                        departments.getFirst(),
                        null,
                        foundation.email()));
        accounts.open(me, director, foundation.email(), foundation.password());
        grants.give(me, director, Grant.office(Role.DIRECTOR));
    }

    /** The department with this code or name, which may have been inserted before; else a new one. */
    private DepartmentId department(Me me, Foundation.Part part) {
        return office.departments().stream()
                .filter(one ->
                        one.code().equalsIgnoreCase(part.code()) || one.name().equalsIgnoreCase(part.name()))
                .findFirst()
                .map(one -> one.id())
                .orElseGet(() -> office.openDepartment(me, part.code(), part.name()));
    }
}
