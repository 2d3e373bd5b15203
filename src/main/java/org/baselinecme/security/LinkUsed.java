package org.baselinecme.security;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.baselinecme.kernel.Fact;
import org.baselinecme.kernel.PersonId;

/** Somebody came by their mail link. */
record LinkUsed(PersonId person, String path, Instant at) implements Fact {
    static LinkUsed of(MailLink link) {
        return new LinkUsed(link.person(), link.destination().path(), Objects.requireNonNull(link.usedAt()));
    }

    @Override
    public About about() {
        return new About("person", person.value());
    }

    @Override
    public PersonId by() {
        return person;
    }

    @Override
    public Map<String, ?> after() {
        return Map.of("opens", path);
    }
}
