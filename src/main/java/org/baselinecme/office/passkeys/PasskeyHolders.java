package org.baselinecme.office.passkeys;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.kernel.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/** How a device knows people: by a random handle, and with the name and address that its owner sees there. */
@Component
class PasskeyHolders implements PublicKeyCredentialUserEntityRepository {
    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final People people;

    PasskeyHolders(JdbcClient jdbc, Accounts accounts, People people) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.people = people;
    }

    /** The handle of a person; of two at the same moment both get the same. */
    Bytes handle(PersonId person) {
        jdbc.sql("insert into passkey_holder (person, handle) values (?, ?) on conflict (person) do nothing")
                .params(person.value(), Bytes.random().toBase64UrlString())
                .update();
        return Bytes.fromBase64(jdbc.sql("select handle from passkey_holder where person = ?")
                .param(person.value())
                .query(String.class)
                .single());
    }

    Optional<PersonId> person(Bytes handle) {
        return jdbc.sql("select person from passkey_holder where handle = ?")
                .param(handle.toBase64UrlString())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    @Override
    public @Nullable PublicKeyCredentialUserEntity findById(Bytes handle) {
        return person(handle).map(person -> entity(person, handle)).orElse(null);
    }

    /** @param username the id of a person: that is what a session calls them */
    @Override
    public PublicKeyCredentialUserEntity findByUsername(String username) {
        var person = PersonId.of(username);
        return entity(person, handle(person));
    }

    /** Handles are made here and never change. */
    @Override
    public void save(PublicKeyCredentialUserEntity holder) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void delete(Bytes handle) {
        throw new UnsupportedOperationException();
    }

    private PublicKeyCredentialUserEntity entity(PersonId person, Bytes handle) {
        var name = people.names(List.of(person)).getOrDefault(person, "");
        return ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle)
                .name(accounts.signInAddress(person).orElse(name))
                .displayName(name)
                .build();
    }
}
