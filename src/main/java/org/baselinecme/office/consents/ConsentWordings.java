package org.baselinecme.office.consents;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.access.Anyone;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wordings of consents, in versions. Another text is a new version; who agreed to an earlier one is asked again. */
@Service
@Transactional
public class ConsentWordings {
    private final ConsentWordingRepository wordings;
    private final Office office;
    private final ApplicationEventPublisher events;

    ConsentWordings(ConsentWordingRepository wordings, Office office, ApplicationEventPublisher events) {
        this.wordings = wordings;
        this.office = office;
        this.events = events;
    }

    /** The wordings in force, for the office. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    Texts texts(Me me) {
        return new Texts(Arrays.stream(ConsentKind.values())
                .map(this::inForce)
                .map(one -> new Text(
                        one.kind().code(),
                        one.version(),
                        one.text(),
                        office.moments().dated(one.since())))
                .toList());
    }

    /** Puts another text in force; the same one changes nothing. Fails after another change. */
    @Needs(Duty.SET_UP_OFFICE)
    public void reword(Me me, ConsentKind kind, int seen, String text) {
        var current = inForce(kind);
        if (text.isBlank() || current.text().equals(text.strip())) return;
        if (current.version() != seen) throw new OptimisticLockingFailureException("consent_wording");
        var now = office.moments().now();
        var wording = new ConsentWording(kind, seen + 1, text.strip(), me.person(), now);
        wordings.saveAndFlush(wording);
        var id = UUID.nameUUIDFromBytes(("consent " + kind).getBytes(StandardCharsets.UTF_8));
        events.publishEvent(new ConsentEvent.ConsentReworded(id, kind, seen + 1, wording.text(), me.person(), now));
    }

    /** The newest version. */
    @Anyone
    @Transactional(readOnly = true)
    ConsentWording inForce(ConsentKind kind) {
        return wordings.all().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    /** A kind of consent with the consents that were given to it, the latest first. */
    @Anyone
    @Transactional(readOnly = true)
    ConsentsPage.Part part(ConsentKind kind, List<Consent> given) {
        var wording = inForce(kind);
        var inForce = given.stream().filter(Consent::isInForce).findFirst();
        return new ConsentsPage.Part(
                kind.code(),
                wording.version(),
                wording.text(),
                inForce.map(one -> said(one.givenAt())).orElse(""),
                inForce.filter(one -> one.wording() != wording.version()).isPresent(),
                given.stream().map(this::row).toList());
    }

    private ConsentsPage.Row row(Consent one) {
        var text = wordings.all().stream()
                .filter(wording -> wording.kind() == one.kind() && wording.version() == one.wording())
                .map(ConsentWording::text)
                .findFirst()
                .orElse("");
        return new ConsentsPage.Row(one.wording(), said(one.givenAt()), said(one.withdrawnAt()), text);
    }

    private String said(@Nullable Instant at) {
        return at == null ? "" : office.moments().dated(at);
    }

    /** All wordings in force. */
    record Texts(List<Text> all) {}

    /** @param since the day it was put in force, in words */
    record Text(String kind, int version, String text, String since) {}
}
