package org.baselinecme.office.providers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.baselinecme.office.grants.GrantPages;
import org.baselinecme.office.grants.OfficeRoles;
import org.baselinecme.office.office.Department;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The pages of providers. */
@Service
@Transactional(readOnly = true)
public class ProviderPages {
    private static final String NEEDS_END = "SURVEYOR";
    private static final String LEARNER = "LEARNER";
    private final IdentityProviders providers;
    private final ProviderSettings settings;
    private final ProviderIdentityRepository identities;
    private final OfficeRoles roles;
    private final Office office;
    private final Addresses addresses;

    ProviderPages(
            IdentityProviders providers,
            ProviderSettings settings,
            ProviderIdentityRepository identities,
            OfficeRoles roles,
            Office office,
            Addresses addresses) {
        this.providers = providers;
        this.settings = settings;
        this.identities = identities;
        this.roles = roles;
        this.office = office;
        this.addresses = addresses;
    }

    /** Returns the configured providers, with how many people sign in there. */
    @Needs(Duty.OPEN_ACCOUNTS)
    List<ProviderRow> list(Me me) {
        return providers.all().stream()
                .map(one -> new ProviderRow(
                        one.key(), one.name(), one.issuer(), identities.countByProviderAndEndedAtIsNull(one.key())))
                .toList();
    }

    /** Returns one provider; not found where it isn't configured. */
    @Needs(Duty.OPEN_ACCOUNTS)
    ProviderPage page(Me me, String key) {
        var provider = providers.get(key);
        var setting = settings.setting(me, key);
        var choices = choices(me);
        var named = choices.named();
        var places = office.departments().stream()
                .collect(Collectors.toMap(one -> one.id().toString(), Department::name));
        return new ProviderPage(
                provider.key(),
                provider.name(),
                provider.issuer(),
                addresses.absolute(provider.answerPath()),
                addresses.absolute("/sign-in"),
                addresses.absolute(provider.signOutPath()),
                identities.countByProviderAndEndedAtIsNull(key),
                setting.joining().name(),
                setting.demandsFactor(),
                settings.rules(me, key).stream()
                        .map(rule -> row(rule, named, places))
                        .toList(),
                choices);
    }

    private Choices choices(Me me) {
        var builtIn = GrantPages.givable().stream()
                .filter(role -> !role.code().equals(NEEDS_END))
                .map(role -> role.code().equals(LEARNER)
                        ? new GrantPages.BuiltIn(LEARNER, "claim-rule.learner", role.allows())
                        : role)
                .toList();
        return new Choices(builtIn, roles.list(me), office.departments());
    }

    private static RuleRow row(ClaimRule rule, Map<String, String> own, Map<String, String> departments) {
        var department = departments.getOrDefault(rule.place(), "");
        return new RuleRow(
                rule.getId().toString(),
                rule.claim(),
                rule.value(),
                rule.isOfLearners()
                        ? "claim-rule.department"
                        : "access-role." + rule.role().toLowerCase(Locale.ROOT),
                own.getOrDefault(rule.role(), ""),
                rule.isOfLearners()
                        ? ""
                        : "grant.in." + (department.isEmpty() ? rule.place().toLowerCase(Locale.ROOT) : "department"),
                department);
    }

    /** A configured provider. */
    public record ProviderRow(String key, String name, String issuer, long people) {}

    /**
     * A provider as the office sees it.
     *
     * @param answer where it leads back to, as it is registered there
     * @param afterSignOut where it leads after signing out there
     * @param backChannel where it says that somebody signed out
     */
    public record ProviderPage(
            String key,
            String name,
            String issuer,
            String answer,
            String afterSignOut,
            String backChannel,
            long people,
            String joining,
            boolean demandsFactor,
            List<RuleRow> rules,
            Choices choices) {}

    /**
     * A rule in use.
     *
     * @param role key of the name of a built-in role, or of what is said about a department
     * @param own the name of a role of the office's own; empty otherwise
     * @param where key of the kind of place; empty where only a department is said
     * @param department its name; empty for the whole office
     */
    public record RuleRow(
            String id, String claim, String value, String role, String own, String where, String department) {}

    /** What a rule can give, and where. */
    public record Choices(
            List<GrantPages.BuiltIn> builtIn, List<OfficeRoles.RoleRow> own, List<Department> departments) {
        private Map<String, String> named() {
            return own.stream().collect(Collectors.toMap(one -> one.id().toString(), OfficeRoles.RoleRow::name));
        }
    }
}
