package org.baselinecme.office.providers;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.office.grants.Grants;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the office decides about its providers: how people it knows already come in, and what claims give. */
@Service
@Transactional
public class ProviderSettings {
    private static final Set<String> EVERYWHERE = Set.of("OFFICE", "SELF");
    private final IdentityProviders providers;
    private final ProviderSettingRepository settings;
    private final ClaimRuleRepository rules;
    private final ClaimRoles roles;
    private final Grants grants;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProviderSettings(
            IdentityProviders providers,
            ProviderSettingRepository settings,
            ClaimRuleRepository rules,
            ClaimRoles roles,
            Grants grants,
            ApplicationEventPublisher events,
            Clock clock) {
        this.providers = providers;
        this.settings = settings;
        this.rules = rules;
        this.roles = roles;
        this.grants = grants;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the setting of a provider; {@link NotFound} for one that is not configured. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    ProviderSetting setting(Me me, String provider) {
        var key = providers.get(provider).key();
        return settings.findById(key).orElseGet(() -> new ProviderSetting(key));
    }

    /** Decides about a provider. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void change(Me me, String provider, ProviderSetting.Joining joining, boolean demandsFactor) {
        var setting = setting(me, provider);
        var changed = setting.change(joining, demandsFactor, me.person(), clock.instant());
        settings.saveAndFlush(setting);
        events.publishEvent(changed);
    }

    /** Returns the rules in use of a provider, oldest first. */
    @Needs(Duty.OPEN_ACCOUNTS)
    @Transactional(readOnly = true)
    List<ClaimRule> rules(Me me, String provider) {
        return rules.findByProviderAndRemovedAtIsNullOrderByAddedAt(
                providers.get(provider).key());
    }

    /**
     * Adds a rule, which holds from everybody's next sign-in. {@link Refused} for a role that isn't given there or not without an
     * end, and for a rule that is there already.
     */
    @Needs(Duty.OPEN_ACCOUNTS)
    void add(Me me, String provider, ClaimRuleForm form) {
        var at = providers.get(provider);
        if (form.role().equals("LEARNER") && EVERYWHERE.contains(form.where())) throw refused("claim-rule.nothing", at);
        var rule = new ClaimRule(at, form, me.person(), clock.instant());
        rule.grant().ifPresent(grant -> grants.demandGivable(me, grant));
        try {
            rules.saveAndFlush(rule);
        } catch (DataIntegrityViolationException there) {
            throw refused("claim-rule.already", at);
        }
        events.publishEvent(rule.add());
    }

    /** Removes a rule, and ends the roles it gave; those of the last director stay. */
    @Needs(Duty.OPEN_ACCOUNTS)
    void remove(Me me, String provider, UUID id) {
        var at = providers.get(provider);
        var rule = rules.findWithLockById(id)
                .filter(one -> one.provider().equals(at.key()))
                .orElseThrow(NotFound::new);
        var removed = rule.remove(me.person(), clock.instant());
        rules.saveAndFlush(rule);
        roles.endAll(me, rule);
        events.publishEvent(removed);
    }

    private static Refused refused(String key, IdentityProvider provider) {
        return new Refused(List.of(Objection.blocking(key, ProviderController.PAGE + "/" + provider.key())));
    }
}
