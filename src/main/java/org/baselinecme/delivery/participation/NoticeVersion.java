package org.baselinecme.delivery.participation;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.baselinecme.platform.kernel.ActivityId;
import org.hibernate.annotations.Immutable;

/** A text that learners of an activity were shown; a text that changes is a new version (R22). */
@Entity
@Immutable
@IdClass(NoticeVersion.Key.class)
@Table(name = "shown_text")
class NoticeVersion {
    @Id
    private ActivityId activity;

    @Id
    private String hash;

    private String text; // not recorded: the version itself is the record
    private Instant since; // not recorded: the version itself is the record

    @SuppressWarnings("NullAway.Init")
    protected NoticeVersion() {}

    /** An activity and the SHA-256 of the text. */
    record Key(ActivityId activity, String hash) implements Serializable {}
}
