package org.baselinecme.office.scim;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.providers.ProvidedPeople;
import org.baselinecme.office.security.RunAs;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.mail.Addresses;
import org.baselinecme.platform.mail.Recipient;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The people of a directory. It creates and disables accounts and deletes nothing; it enables only what it disabled itself. Where two
 * entries of a person were merged, the one that counts is meant. The caller has checked its token.
 */
@Service
@Transactional
public class ScimUsers {
    static final String PATH = ScimAccess.BASE + "/Users";
    private static final String WHY = "Deactivated in the directory (SCIM)";
    private final ScimRows rows;
    private final ProvidedPeople people;
    private final Accounts accounts;
    private final RunAs acting;
    private final Addresses addresses;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ScimUsers(
            ScimRows rows,
            ProvidedPeople people,
            Accounts accounts,
            RunAs acting,
            Addresses addresses,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.people = people;
        this.accounts = accounts;
        this.acting = acting;
        this.addresses = addresses;
        this.events = events;
        this.clock = clock;
    }

    /** A page of those that match, the oldest first. */
    @Anyone
    @Transactional(readOnly = true)
    Map<String, Object> list(String provider, String filter, long from, int most) {
        var asked = ScimFilter.ofUsers(filter);
        var found = rows.page(provider, asked, from, most).stream()
                .map(this::resource)
                .toList();
        return ScimLists.of(rows.count(provider, asked), from, found);
    }

    /** One of them. */
    @Anyone
    @Transactional(readOnly = true)
    Map<String, Object> get(String provider, String id) {
        return resource(row(provider, id));
    }

    /** Enters somebody with an account; refused where the name, the id or the address is somebody's already. */
    @Anyone
    Map<String, Object> create(String provider, Map<String, Object> sent) {
        var user = checked(ScimUser.of(sent));
        rows.lock(provider);
        mustBeFree(provider, null, user);
        var id = acting.asProduct(me -> enter(me, provider, user));
        if (!user.active().orElse(true)) activate(row(provider, id.toString()), false);
        return get(provider, id.toString());
    }

    private UUID enter(Me me, String provider, ScimUser user) {
        var person = people.enter(me, provider, user.name(), user.email())
                .filter(one -> !rows.isKnown(provider, one))
                .orElseThrow(() -> ScimProblem.taken(
                        "The email address belongs to a person on record. They connect by signing in."));
        var id = Ids.next();
        rows.add(provider, id, person, user, clock.instant());
        events.publishEvent(new ScimEvent.ScimUserAdded(
                person, me.person(), clock.instant(), Map.of("provider", provider, "userName", user.userName())));
        return id;
    }

    /** Replaces what the directory says of a person. */
    @Anyone
    Map<String, Object> replace(String provider, String id, Map<String, Object> sent) {
        return change(provider, id, (row, before) -> sent);
    }

    /** Changes some of what the directory says of a person. */
    @Anyone
    Map<String, Object> patch(String provider, String id, Map<String, Object> sent) {
        return change(provider, id, (row, before) -> ScimPatch.apply(before, sent));
    }

    /** Disables the account; nothing is deleted. */
    @Anyone
    void disable(String provider, String id) {
        rows.lock(provider);
        activate(row(provider, id), false);
    }

    private Map<String, Object> change(
            String provider, String id, BiFunction<ScimRows.Row, Map<String, Object>, Map<String, Object>> work) {
        rows.lock(provider);
        var row = row(provider, id);
        var user = checked(ScimUser.of(work.apply(row, row.user().resource(row.isOpen()))));
        mustBeFree(provider, row.id(), user);
        rows.change(row.id(), user, clock.instant());
        var address = user.email();
        if (address != null && !address.equalsIgnoreCase(row.user().email()))
            acting.asProduct(me -> {
                people.moved(me, row.person(), address);
                return me;
            });
        user.active().ifPresent(active -> activate(row, active));
        return get(provider, id);
    }

    private void activate(ScimRows.Row row, boolean active) {
        if (active == row.isOpen()) return;
        if (active && !row.isClosedByDirectory())
            throw ScimProblem.mutability("The CME office disabled this account. Only the office can enable it.");
        acting.asProduct(me -> {
            if (active && accounts.state(me, row.person()).isEmpty()) people.admit(me, row.person());
            else if (active) accounts.reopen(me, row.person());
            else accounts.close(me, row.person(), WHY);
            return me;
        });
        var closed = acting.asProduct(me -> accounts.state(me, row.person()))
                .flatMap(state -> Optional.ofNullable(state.closed()));
        rows.closed(row.id(), closed.orElse(null));
    }

    private void mustBeFree(String provider, @Nullable UUID but, ScimUser user) {
        if (rows.isTaken(provider, but, user)) throw ScimProblem.taken("userName or externalId is in use.");
    }

    private static ScimUser checked(ScimUser user) {
        if (user.email() != null && !Recipient.isAddress(user.email()))
            throw ScimProblem.value("emails holds something that is no address.");
        return user;
    }

    private ScimRows.Row row(String provider, String id) {
        return ScimLists.id(id).flatMap(uuid -> rows.find(provider, uuid)).orElseThrow(() -> ScimProblem.absent(id));
    }

    private Map<String, Object> resource(ScimRows.Row row) {
        var body = new LinkedHashMap<>(row.user().resource(row.isOpen()));
        body.put("id", row.id().toString());
        body.put(
                "meta",
                ScimLists.meta("User", row.created(), row.changed(), addresses.absolute(PATH + "/" + row.id())));
        return body;
    }
}
