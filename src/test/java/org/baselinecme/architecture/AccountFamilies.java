package org.baselinecme.architecture;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.baselinecme.office.limits.LimitKey;
import org.baselinecme.office.limits.LimitUnit;
import org.baselinecme.office.retention.RetentionKind;
import org.baselinecme.platform.access.Role;
import org.baselinecme.platform.access.RoleTemplate;
import org.baselinecme.platform.access.ScopeKind;

/** Families of messages of accounts and roles. */
final class AccountFamilies {
    private AccountFamilies() {}

    static Map<String, List<String>> all() {
        var families = new HashMap<>(retention());
        families.putAll(limits());
        families.putAll(Map.of(
                "may.", MessageFamilies.duties(),
                "access-role.", roles(),
                "role-template.", templates(),
                "grant.in.",
                        Stream.of(ScopeKind.values())
                                .map(AccountFamilies::lower)
                                .toList(),
                "provider.joining.", List.of("BY_MAIL", "AT_ONCE", "NEVER"),
                "setup.dns.", List.of("present", "missing", "unknown", "no-domain"),
                "test-mail.", List.of("taken", "refused", "no-server", "too-many"),
                "accounts.state.", List.of("active", "invited", "expired", "disabled", "none")));
        return families;
    }

    /** The kinds of the retention schedule. */
    private static Map<String, List<String>> retention() {
        var kinds = Stream.of(RetentionKind.values()).map(RetentionKind::code).toList();
        var units = List.of("days", "months", "years");
        return Map.of(
                "retention.kind.",
                kinds,
                "retention.what.",
                kinds,
                "retention.period.",
                units,
                "retention.unit.",
                units,
                "retention.then.",
                List.of("name", "director", "automatic", "never"),
                "retention.never.",
                List.of("person", "account", "audit"));
    }

    /** The windows and limits of the office. */
    private static Map<String, List<String>> limits() {
        var keys = Stream.of(LimitKey.values()).map(LimitKey::code).toList();
        var units = Stream.of(LimitUnit.values()).map(LimitUnit::code).toList();
        return Map.of(
                "limit.name.",
                keys,
                "limit.what.",
                keys,
                "limit.past.",
                keys,
                "limit.reason.",
                keys,
                "limit.value.",
                units,
                "limit.unit.",
                units,
                "limit.group.",
                List.of("disclosures", "credit", "reminders", "access"));
    }

    /** Letters that lead nowhere: who did not do what they tell must not follow a link of theirs. */
    static final Set<String> WITHOUT_BUTTON = Set.of(
            "erased.button",
            "erased-until.button",
            "erasure-declined.button",
            "address-removed.button",
            "address-changed.button",
            "further-address-added.button",
            "password-changed.button",
            "factor-added.button",
            "factor-removed.button",
            "passkey-added.button",
            "passkey-removed.button",
            "provider-disconnected.button");

    /** Why one is asked to sign in. */
    static List<String> signIn() {
        return List.of(
                "refused",
                "too-many",
                "expired",
                "elsewhere",
                "signed-out",
                "visit-over",
                "welcome",
                "set-up",
                "passkey",
                "again");
    }

    /** The roles that grants give. */
    private static List<String> roles() {
        return Stream.of(Role.values())
                .filter(role -> !role.scopes().isEmpty())
                .map(AccountFamilies::lower)
                .toList();
    }

    /** What roles of the office's own begin with, each with what it is for. */
    private static List<String> templates() {
        return Stream.of(RoleTemplate.values())
                .flatMap(one -> Stream.of(lower(one), lower(one) + ".what"))
                .toList();
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
