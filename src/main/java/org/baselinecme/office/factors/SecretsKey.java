package org.baselinecme.office.factors;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of the installation for secrets that must be read again, such as those of apps: AES-256 in GCM, bound to whose secret it is.
 * Without a key they are stored as they are.
 */
@Component
class SecretsKey {
    private static final String PREFIX = "gcm1:";
    private static final int NONCE = 12;
    private static final int TAG = 128;
    private final SecureRandom random = new SecureRandom();
    private final @Nullable SecretKeySpec key;

    SecretsKey(@Value("${baseline.secrets-key:}") String text, @Value("${baseline.secrets-key-file:}") String file)
            throws IOException, GeneralSecurityException {
        var phrase =
                file.isBlank() ? text.strip() : Files.readString(Path.of(file)).strip();
        key = phrase.isEmpty()
                ? null
                : new SecretKeySpec(MessageDigest.getInstance("SHA-256").digest(phrase.getBytes(UTF_8)), "AES");
    }

    String seal(String secret, String owner) {
        if (key == null) return secret;
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        var sealed = run(key, Cipher.ENCRYPT_MODE, nonce, secret.getBytes(UTF_8), owner);
        var all = Arrays.copyOf(nonce, NONCE + sealed.length);
        System.arraycopy(sealed, 0, all, NONCE, sealed.length);
        return PREFIX + Base64.getEncoder().encodeToString(all);
    }

    /** Throws {@link IllegalStateException} where the key is another, or none. */
    String open(String stored, String owner) {
        if (!stored.startsWith(PREFIX)) return stored;
        if (key == null) throw new IllegalStateException("secrets are encrypted, and baseline.secrets-key is not set");
        var all = Base64.getDecoder().decode(stored.substring(PREFIX.length()));
        var nonce = Arrays.copyOf(all, NONCE);
        var sealed = Arrays.copyOfRange(all, NONCE, all.length);
        return new String(run(key, Cipher.DECRYPT_MODE, nonce, sealed, owner), UTF_8);
    }

    private static byte[] run(SecretKeySpec key, int mode, byte[] nonce, byte[] text, String owner) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG, nonce));
            cipher.updateAAD(owner.getBytes(UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException wrong) {
            throw new IllegalStateException("a secret does not open with baseline.secrets-key", wrong);
        }
    }
}
