package org.baselinecme.planning.systems;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.kernel.NotFound;
import org.springframework.stereotype.Component;

/** Credit systems, and the templates of their statements. */
@Component
public class CreditSystems {
    private final CreditSystemQueries systems;
    private final StatementTemplateRepository templates;
    private final Office office;

    CreditSystems(CreditSystemQueries systems, StatementTemplateRepository templates, Office office) {
        this.systems = systems;
        this.templates = templates;
        this.office = office;
    }

    /** Returns the systems that can be designated today, in order, by their newest terms. */
    public List<CreditSystem> today() {
        var today = office.moments().today();
        return newest().stream()
                .filter(one -> one.isInForce(today))
                .map(CreditSystemVersion::system)
                .toList();
    }

    /** Returns every system by its newest terms, in order, retired ones included. */
    public List<CreditSystem> all() {
        return newest().stream().map(CreditSystemVersion::system).toList();
    }

    /** Returns every system with its newest terms, in order, retired ones included. */
    List<CreditSystemVersion> newest() {
        var found = new LinkedHashMap<String, CreditSystemVersion>();
        for (var one : systems.all()) found.put(one.system().code(), one);
        return List.copyOf(found.values());
    }

    /** Returns a system with its newest terms; empty where none has this code. */
    Optional<CreditSystemVersion> find(String code) {
        return newest().stream().filter(one -> one.system().code().equals(code)).findFirst();
    }

    /** Returns a system by the terms that were in force at a moment; the first ones where none were yet. */
    public CreditSystem at(String code, Instant moment) {
        var versions = systems.all().stream()
                .filter(one -> one.system().code().equals(code))
                .toList();
        return versions.reversed().stream()
                .filter(one -> !one.since().isAfter(moment))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .map(CreditSystemVersion::system)
                .orElseThrow(NotFound::new);
    }

    /** Returns what composes statements by the newest templates. */
    public StatementComposer composer() {
        return new StatementComposer(templates());
    }

    /** Returns the newest version of each template: accreditation first, then credit in the order of the systems. */
    List<StatementTemplate> templates() {
        return templates.findNewest();
    }
}
