package org.baselinecme.office.passkeys;

import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;

/** A passkey as the protocol reads it. */
final class PasskeyRecord {
    private PasskeyRecord() {}

    static CredentialRecord of(Passkey passkey, Bytes handle) {
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(Bytes.fromBase64(passkey.credentialId()))
                .userEntityUserId(handle)
                .publicKey(new ImmutablePublicKeyCose(passkey.publicKey()))
                .signatureCount(passkey.signCount())
                .uvInitialized(true)
                .transports(transports(passkey.transports()))
                .backupEligible(passkey.isBackupEligible())
                .backupState(passkey.isBackedUp())
                .attestationObject(new Bytes(passkey.attestation()))
                .created(passkey.addedAt())
                .lastUsed(Objects.requireNonNullElse(passkey.usedAt(), passkey.addedAt()))
                .label(passkey.name())
                .build();
    }

    /** The ways to reach the device, as one line. */
    static String words(Set<AuthenticatorTransport> transports) {
        return transports.stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    private static Set<AuthenticatorTransport> transports(String words) {
        return Arrays.stream(words.split(" "))
                .filter(word -> !word.isEmpty())
                .map(AuthenticatorTransport::valueOf)
                .collect(Collectors.toSet());
    }
}
