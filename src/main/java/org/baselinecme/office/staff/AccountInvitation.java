package org.baselinecme.office.staff;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.platform.kernel.AddedEntity;
import org.baselinecme.platform.kernel.Ids;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.kernel.Refused;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/** An invitation to open an account, good for a week from each mail. */
@Entity
@DynamicUpdate
class AccountInvitation extends AddedEntity<UUID> {
    @Id
    private UUID id;

    private PersonId person;
    private String address; // not recorded: half of what will open the account
    private PersonId invitedBy;
    private Instant invitedAt;
    private Instant sentAt;
    private Instant expiresAt;
    private @Nullable Instant acceptedAt;
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway.Init")
    protected AccountInvitation() {}

    /** @param life how long its link is good */
    AccountInvitation(PersonId person, String address, PersonId by, Instant now, Duration life) {
        this.id = Ids.next();
        this.person = person;
        this.address = address;
        this.invitedBy = by;
        this.invitedAt = now;
        this.sentAt = now;
        this.expiresAt = now.plus(life);
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** How long the link that was sent last is good. */
    Duration life() {
        return Duration.between(sentAt, expiresAt);
    }

    InvitationEvent.PersonInvited invite() {
        return new InvitationEvent.PersonInvited(person, invitedBy, invitedAt, snapshot());
    }

    /** Mails it again: its link is good for so long from now on. */
    InvitationEvent.InvitationSentAgain sendAgain(PersonId by, Instant now, Duration life) {
        var before = snapshot();
        sentAt = now;
        expiresAt = now.plus(life);
        return new InvitationEvent.InvitationSentAgain(person, by, now, before, snapshot());
    }

    InvitationEvent.InvitationWithdrawn withdraw(PersonId by, Instant now) {
        var before = snapshot();
        withdrawnAt = now;
        return new InvitationEvent.InvitationWithdrawn(person, by, now, before, snapshot());
    }

    /** The invited person opens their account; {@link Refused} after a week. */
    InvitationEvent.InvitationAccepted accept(Instant now) {
        if (!isGood(now)) throw new Refused(List.of(Objection.blocking("invitation.over", null)));
        var before = snapshot();
        acceptedAt = now;
        return new InvitationEvent.InvitationAccepted(person, now, before, snapshot());
    }

    boolean isGood(Instant now) {
        return acceptedAt == null && withdrawnAt == null && now.isBefore(expiresAt);
    }

    PersonId person() {
        return person;
    }

    String address() {
        return address;
    }

    Instant sentAt() {
        return sentAt;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    private Map<String, Object> snapshot() {
        var values = new LinkedHashMap<String, Object>();
        values.put("person", person.toString());
        values.put("invitedBy", invitedBy.toString());
        values.put("invitedAt", invitedAt);
        values.put("sentAt", sentAt);
        values.put("expiresAt", expiresAt);
        values.put("acceptedAt", Objects.toString(acceptedAt, ""));
        values.put("withdrawnAt", Objects.toString(withdrawnAt, ""));
        return values;
    }
}
