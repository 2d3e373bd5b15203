package org.baselinecme.office.scim;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.baselinecme.office.providers.ProvidedPeople;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups of a directory. Who belongs to one is given what the rules about {@code scim.groups} say of its name, as by a claim at
 * sign-in. The caller has checked its token.
 */
@Service
@Transactional
public class ScimGroups {
    static final String PATH = ScimAccess.BASE + "/Groups";
    static final String SCHEMA = "urn:ietf:params:scim:schemas:core:2.0:Group";
    private static final int LONGEST = 200;
    private final JdbcClient jdbc;
    private final ScimRows rows;
    private final ProvidedPeople people;
    private final RunAs acting;
    private final Addresses addresses;
    private final Clock clock;

    ScimGroups(JdbcClient jdbc, ScimRows rows, ProvidedPeople people, RunAs acting, Addresses addresses, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.people = people;
        this.acting = acting;
        this.addresses = addresses;
        this.clock = clock;
    }

    /** A page of those that match, the oldest first. */
    @Anyone
    @Transactional(readOnly = true)
    Map<String, Object> list(String provider, String filter, long from, int most) {
        var asked = ScimFilter.ofGroups(filter);
        var ids = jdbc.sql("select id from scim_group where provider = :provider"
                        + asked.map(one -> " and " + one.column() + " = :value").orElse(" and :value = ''")
                        + " order by created_at, id")
                .param("provider", provider)
                .param("value", asked.map(ScimFilter::value).orElse(""))
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        var found = ids.stream()
                .skip(from)
                .limit(most)
                .map(id -> get(provider, id.toString()))
                .toList();
        return ScimLists.of(ids.size(), from, found);
    }

    /** One of them. */
    @Anyone
    @Transactional(readOnly = true)
    Map<String, Object> get(String provider, String id) {
        return ScimLists.id(id)
                .flatMap(uuid -> jdbc.sql("select * from scim_group where provider = ? and id = ?")
                        .params(provider, uuid)
                        .query((row, n) -> {
                            var body = new LinkedHashMap<String, Object>();
                            body.put("schemas", new ArrayList<>(List.of(SCHEMA)));
                            body.put("id", id);
                            if (row.getString("external_id") != null)
                                body.put("externalId", row.getString("external_id"));
                            body.put("displayName", row.getString("name"));
                            body.put("members", members(uuid));
                            body.put(
                                    "meta",
                                    ScimLists.meta(
                                            "Group",
                                            row.getTimestamp("created_at").toInstant(),
                                            row.getTimestamp("changed_at").toInstant(),
                                            addresses.absolute(PATH + "/" + id)));
                            return body;
                        })
                        .optional())
                .orElseThrow(() -> ScimProblem.absent(id));
    }

    /** Adds a group. */
    @Anyone
    Map<String, Object> create(String provider, Map<String, Object> sent) {
        rows.lock(provider);
        var id = Ids.next();
        mustBeFree(provider, id, name(sent));
        jdbc.sql(
                        "insert into scim_group (id, provider, external_id, name, created_at, changed_at) values (?, ?, ?, ?, ?, ?)")
                .param(id)
                .param(provider)
                .param(ScimJson.text(sent, "externalId").orElse(null))
                .param(name(sent))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        fill(provider, id, sent, Set.of());
        return get(provider, id.toString());
    }

    /** Replaces its name and its members. */
    @Anyone
    Map<String, Object> replace(String provider, String id, Map<String, Object> sent) {
        rows.lock(provider);
        return change(provider, id, get(provider, id), sent);
    }

    /** Changes its name or some members. */
    @Anyone
    Map<String, Object> patch(String provider, String id, Map<String, Object> sent) {
        rows.lock(provider);
        var before = get(provider, id);
        return change(provider, id, before, ScimPatch.apply(before, sent));
    }

    /** Removes the group: what its rules gave ends. */
    @Anyone
    void remove(String provider, String id) {
        rows.lock(provider);
        var before = get(provider, id);
        var group = UUID.fromString(id);
        var left = ids(before);
        jdbc.sql("delete from scim_group where id = ?").param(group).update();
        left.forEach(user -> belong(provider, user));
    }

    private Map<String, Object> change(
            String provider, String id, Map<String, Object> before, Map<String, Object> after) {
        var group = UUID.fromString(id);
        mustBeFree(provider, group, name(after));
        jdbc.sql("update scim_group set name = ?, external_id = ?, changed_at = ? where id = ?")
                .param(name(after))
                .param(ScimJson.text(after, "externalId").orElse(null))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(group)
                .update();
        jdbc.sql("delete from scim_member where scim_group = ?").param(group).update();
        fill(provider, group, after, ids(before));
        return get(provider, id);
    }

    /** Stores the members, and gives and ends what that means for them and for those of before. */
    private void fill(String provider, UUID group, Map<String, Object> sent, Set<UUID> before) {
        var now = ids(sent);
        for (var user : now) {
            if (rows.find(provider, user).isEmpty()) throw ScimProblem.value("members: there is no user " + user + ".");
            jdbc.sql("insert into scim_member (scim_group, scim_user) values (?, ?)")
                    .params(group, user)
                    .update();
        }
        var all = new LinkedHashSet<>(before);
        all.addAll(now);
        all.forEach(user -> belong(provider, user));
    }

    private void belong(String provider, UUID user) {
        var groups = jdbc.sql(
                        "select g.name from scim_member m join scim_group g on g.id = m.scim_group where m.scim_user = ?")
                .param(user)
                .query(String.class)
                .list();
        var person = rows.find(provider, user).map(ScimRows.Row::person);
        person.ifPresent(one -> acting.asProduct(me -> {
            people.belong(me, provider, one, new HashSet<>(groups));
            return me;
        }));
    }

    private List<Map<String, Object>> members(UUID group) {
        return jdbc.sql("""
                        select u.id, u.user_name from scim_member m join scim_user u on u.id = m.scim_user
                        where m.scim_group = ? order by lower(u.user_name)
                        """)
                .param(group)
                .query((row, n) -> {
                    var member = new LinkedHashMap<String, Object>();
                    member.put("value", row.getString("id"));
                    member.put("display", row.getString("user_name"));
                    member.put("type", "User");
                    return (Map<String, Object>) member;
                })
                .list();
    }

    private static Set<UUID> ids(Map<String, Object> resource) {
        var ids = new LinkedHashSet<UUID>();
        ScimJson.maps(resource, "members")
                .forEach(member -> ids.add(ScimJson.text(member, "value")
                        .flatMap(ScimLists::id)
                        .orElseThrow(() -> ScimProblem.value("members: a value is no id."))));
        return ids;
    }

    private static String name(Map<String, Object> sent) {
        return ScimJson.text(sent, "displayName")
                .filter(one -> one.length() <= LONGEST)
                .orElseThrow(
                        () -> ScimProblem.value("displayName is required, of " + LONGEST + " characters at most."));
    }

    private void mustBeFree(String provider, UUID but, String name) {
        var taken = jdbc.sql(
                        "select exists (select from scim_group where provider = ? and lower(name) = lower(?) and id <> ?)")
                .params(provider, name, but)
                .query(Boolean.class)
                .single();
        if (taken) throw ScimProblem.taken("displayName is in use.");
    }
}
