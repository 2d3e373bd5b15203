package org.baselinecme.office.passkeys;

import java.util.Optional;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What goes to browsers and comes from them. */
final class PasskeyJson {
    private static final int LONGEST = 20_000;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String of(Object options) {
        return MAPPER.writeValueAsString(options);
    }

    /** A new passkey; empty for anything else. */
    static Optional<PublicKeyCredential<AuthenticatorAttestationResponse>> made(String json) {
        return read(json, new TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>>() {})
                .filter(credential -> credential.getResponse().getAttestationObject() != null);
    }

    /** What a passkey signed; empty for anything else. */
    static Optional<PublicKeyCredential<AuthenticatorAssertionResponse>> signed(String json) {
        return read(json, new TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>>() {})
                .filter(credential -> credential.getResponse().getAuthenticatorData() != null)
                .filter(credential -> credential.getResponse().getSignature() != null);
    }

    private static <R extends AuthenticatorResponse> Optional<PublicKeyCredential<R>> read(
            String json, TypeReference<PublicKeyCredential<R>> type) {
        if (json.isBlank() || json.length() > LONGEST) return Optional.empty();
        try {
            return Optional.ofNullable(MAPPER.readValue(json, type))
                    .filter(credential -> credential.getRawId() != null && credential.getResponse() != null)
                    .filter(credential -> credential.getResponse().getClientDataJSON() != null);
        } catch (JacksonException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
