package org.baselinecme.planning.validity;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.baselinecme.office.office.Office;
import org.baselinecme.office.people.People;
import org.baselinecme.platform.access.Duty;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.access.Needs;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.files.StoredFile;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.Objection;
import org.baselinecme.platform.kernel.Refused;
import org.baselinecme.platform.kernel.Sha256;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The office's policy on artificial intelligence: its versions, and who has acknowledged which (R76). */
@Service
@Transactional
public class AiPolicies {
    private static final String PDF = "application/pdf";
    private final AiPolicyRepository policies;
    private final AiPolicyAcknowledgementRepository acknowledgements;
    private final AiQueries queries;
    private final Files files;
    private final People people;
    private final Office office;
    private final ApplicationEventPublisher events;

    AiPolicies(
            AiPolicyRepository policies,
            AiPolicyAcknowledgementRepository acknowledgements,
            AiQueries queries,
            Files files,
            People people,
            Office office,
            ApplicationEventPublisher events) {
        this.policies = policies;
        this.acknowledgements = acknowledgements;
        this.queries = queries;
        this.files = files;
        this.people = people;
        this.office = office;
        this.events = events;
    }

    /**
     * Files a version of the policy, a PDF, which is in force from now on; everybody acknowledges it again. The content that is
     * in force already changes nothing. Returns whether it was new.
     */
    @Needs(Duty.SET_UP_OFFICE)
    public boolean file(Me me, String name, byte[] content) {
        queries.lockPolicies();
        var hash = HexFormat.of().formatHex(Sha256.of(content));
        if (queries.policy().filter(current -> current.hash().equals(hash)).isPresent()) return false;
        var stored = files.store(me, name, PDF, content);
        var policy = new AiPolicy(stored, content, me.person(), office.moments().now());
        policies.saveAndFlush(policy);
        events.publishEvent(policy.filed());
        return true;
    }

    /** Acknowledges the version in force; again changes nothing. {@link Refused} for an earlier version. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    public void acknowledge(Me me, UUID id) {
        people.lock(me.person());
        find(id);
        if (!queries.policy().orElseThrow(NotFound::new).id().equals(id))
            throw new Refused(List.of(Objection.blocking("ai-policy.replaced", "/ai-policy")));
        if (queries.isAcknowledged(id, me.person())) return;
        var acknowledgement =
                new AiPolicyAcknowledgement(id, me.person(), office.moments().now());
        acknowledgements.saveAndFlush(acknowledgement);
        events.publishEvent(acknowledgement.acknowledged());
    }

    /** The policy in force, for everybody who takes part in planning or teaching. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    public AiPolicyPage page(Me me) {
        var moments = office.moments();
        return queries.policy()
                .map(policy -> new AiPolicyPage(
                        AiPolicyPage.Version.of(policy, moments),
                        queries.acknowledgedAt(policy.id(), me.person())
                                .map(moments::say)
                                .orElse("")))
                .orElse(AiPolicyPage.NONE);
    }

    /** A filed version. */
    @Needs(Duty.SUBMIT_DISCLOSURE)
    @Transactional(readOnly = true)
    StoredFile read(Me me, UUID id) {
        return files.read(find(id).file());
    }

    /** Every version, and who has acknowledged the one in force. */
    @Needs(Duty.SET_UP_OFFICE)
    @Transactional(readOnly = true)
    AiPolicySettings settings(Me me) {
        var moments = office.moments();
        var versions = queries.policies();
        if (versions.isEmpty()) return new AiPolicySettings(List.of(), List.of(), List.of());
        var current = versions.getFirst().id();
        return new AiPolicySettings(
                versions.stream()
                        .map(one -> AiPolicyPage.Version.of(one, moments))
                        .toList(),
                queries.acknowledgements(current).stream()
                        .map(one -> new AiPolicySettings.Acknowledged(one.name(), moments.say(one.at())))
                        .toList(),
                queries.missing(current));
    }

    private AiQueries.PolicyVersion find(UUID id) {
        return queries.policies().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }
}
