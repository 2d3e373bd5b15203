package org.baselinecme.office.passkeys;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Set;
import org.baselinecme.office.office.Office;
import org.baselinecme.platform.mail.Addresses;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;

/**
 * What this installation demands of passkeys: they are bound to the host of {@code baseline.base-url}, found by the device itself,
 * and used only by who shows the device that it is they, with a finger, a face or a PIN.
 */
@Component
class PasskeyOperations {
    private static final String TRIAL = "localhost";
    private final PasskeyHolders holders;
    private final PasskeyCredentials credentials;
    private final Office office;
    private final URI base;

    PasskeyOperations(PasskeyHolders holders, PasskeyCredentials credentials, Office office, Addresses addresses) {
        this.holders = holders;
        this.credentials = credentials;
        this.office = office;
        this.base = URI.create(addresses.baseUrl());
    }

    WebAuthnRelyingPartyOperations of(HttpServletRequest request) {
        var party = PublicKeyCredentialRpEntity.builder()
                .id(base.getHost())
                .name(office.provider().name())
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(holders, credentials, party, Set.of(origin(request)));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** The one origin of answers. Who tries Baseline out on their own machine may do so at any port of it. */
    private String origin(HttpServletRequest request) {
        if (TRIAL.equals(base.getHost())) return base.getScheme() + "://" + TRIAL + ":" + request.getServerPort();
        return base.getScheme() + "://" + base.getRawAuthority();
    }
}
