package org.baselinecme.office.credentials;

import java.util.List;
import java.util.Objects;
import org.baselinecme.platform.access.AnyoneWithAccount;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Looks people up in the registry of NPIs. It saves nothing: whoever looked confirms what is saved, as if they had typed it. */
@Service
public class NpiLookups {
    private final NpiRegistry registry;
    private final CredentialOwner owner;

    NpiLookups(NpiRegistry registry, CredentialOwner owner) {
        this.registry = registry;
        this.owner = owner;
    }

    /**
     * Asks the registry about a person whose record I keep, with no transaction open meanwhile. {@link NotFound} while it is turned
     * off.
     */
    @AnyoneWithAccount
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    RegistryPage page(Me me, PersonId person, RegistryQuery asked) {
        owner.of(me, person);
        if (!registry.isOn()) throw new NotFound();
        var sorted = owner.sortName(person);
        var name = owner.name(person);
        if (asked.last() == null && asked.npi() == null)
            return page(person, name, suggested(sorted), RegistryPage.State.BLANK, List.of());
        if (!asked.isEnough()) return page(person, name, asked, RegistryPage.State.SHORT, List.of());
        try {
            var rows = registry.find(asked).stream()
                    .map(entry -> row(entry, surname(sorted)))
                    .toList();
            return page(person, name, asked, RegistryPage.State.ANSWERED, rows);
        } catch (NpiRegistry.Unavailable down) {
            return page(person, name, asked, RegistryPage.State.DOWN, List.of());
        }
    }

    private static RegistryPage page(
            PersonId person, String name, RegistryQuery query, RegistryPage.State state, List<RegistryPage.Row> rows) {
        return new RegistryPage(Npis.base(person), name, query, state, rows);
    }

    /** What the entry says of itself, to be sent only once somebody asks for it. */
    private static RegistryQuery suggested(String sorted) {
        var at = sorted.indexOf(',');
        var first = at < 0 ? "" : sorted.substring(at + 1).strip().split(" ", 2)[0];
        return new RegistryQuery("", first, surname(sorted), "");
    }

    private static String surname(String sorted) {
        var at = sorted.indexOf(',');
        return (at < 0 ? sorted : sorted.substring(0, at)).strip();
    }

    private static RegistryPage.Row row(RegistryAnswer.Entry entry, String surname) {
        var basic = Objects.requireNonNull(entry.basic());
        var all = Objects.requireNonNullElse(entry.taxonomies(), List.<RegistryAnswer.Taxonomy>of());
        var specialty = all.stream()
                .filter(RegistryAnswer.Taxonomy::primary)
                .map(one -> RegistryAnswer.text(one.desc()))
                .findFirst();
        var degrees = RegistryAnswer.text(basic.credential());
        return new RegistryPage.Row(
                RegistryAnswer.text(entry.number()),
                degrees.isEmpty() ? basic.name() : basic.name() + ", " + degrees,
                specialty.orElse(""),
                "A".equals(basic.status()),
                basic.isNamed(surname),
                all.stream()
                        .filter(RegistryAnswer.Taxonomy::isLicensed)
                        .map(one -> new RegistryPage.RegistryLicense(
                                RegistryAnswer.text(one.state()), RegistryAnswer.text(one.license())))
                        .distinct()
                        .toList());
    }
}
