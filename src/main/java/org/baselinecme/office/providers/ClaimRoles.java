package org.baselinecme.office.providers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.DepartmentId;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives and ends roles by what a provider says. A claim that was not sent says nothing: it gives nothing and removes nothing. Roles
 * that somebody was given by hand are never touched.
 */
@Component
class ClaimRoles {
    private final ClaimRuleRepository rules;
    private final Grants grants;
    private final JdbcClient jdbc;

    ClaimRoles(ClaimRuleRepository rules, Grants grants, JdbcClient jdbc) {
        this.rules = rules;
        this.grants = grants;
        this.jdbc = jdbc;
    }

    /** What is ended comes first, so that a role which two rules give stays while one of them holds. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void apply(Me me, IdentityProvider provider, ProviderClaims claims, PersonId person) {
        var spoken = of(provider).stream()
                .filter(rule -> claims.values(rule.claim()).isPresent())
                .toList();
        spoken.stream().filter(rule -> !holds(rule, claims)).forEach(rule -> end(me, rule, person));
        spoken.stream().filter(rule -> holds(rule, claims)).forEach(rule -> give(me, rule, person));
    }

    /** The department of somebody new, by the first rule that says one. */
    Optional<DepartmentId> department(IdentityProvider provider, ProviderClaims claims) {
        return of(provider).stream()
                .filter(rule -> holds(rule, claims))
                .map(ClaimRule::department)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Ends what a rule gave to anybody: it is removed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void endAll(Me me, ClaimRule rule) {
        jdbc.sql("select distinct person from claim_grant where rule = ?")
                .param(rule.getId())
                .query(UUID.class)
                .list()
                .forEach(person -> end(me, rule, new PersonId(person)));
    }

    private List<ClaimRule> of(IdentityProvider provider) {
        return rules.findByProviderAndRemovedAtIsNullOrderByAddedAt(provider.key());
    }

    private static boolean holds(ClaimRule rule, ProviderClaims claims) {
        return claims.values(rule.claim())
                .filter(sent -> sent.contains(rule.value()))
                .isPresent();
    }

    private void give(Me me, ClaimRule rule, PersonId person) {
        rule.grant()
                .flatMap(form -> grants.giveByRule(me, person, form))
                .ifPresent(grant -> jdbc.sql("insert into claim_grant (access_grant, rule, person) values (?, ?, ?)")
                        .params(grant, rule.getId(), person.value())
                        .update());
    }

    private void end(Me me, ClaimRule rule, PersonId person) {
        jdbc.sql("select access_grant from claim_grant where rule = ? and person = ?")
                .params(rule.getId(), person.value())
                .query(UUID.class)
                .list()
                .forEach(grant -> grants.endByRule(me, person, grant));
    }
}
