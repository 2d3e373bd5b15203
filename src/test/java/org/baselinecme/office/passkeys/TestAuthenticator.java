package org.baselinecme.office.passkeys;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A device with a passkey, as the standard has it: it answers what it is asked, also wrongly. */
final class TestAuthenticator {
    private static final Pattern CHALLENGE = Pattern.compile("\"challenge\":\"([\\w-]+)\"");
    private static final byte USED_BY_ITS_OWNER = 0x05;
    private static final byte TOUCHED = 0x01;
    private static final byte WITH_KEY = 0x40;
    private final KeyPair keys = keys();
    private final byte[] id = new byte[16];
    private String origin = "http://localhost";
    private byte flags = USED_BY_ITS_OWNER;
    private int count;

    TestAuthenticator() {
        new SecureRandom().nextBytes(id);
    }

    TestAuthenticator at(String elsewhere) {
        origin = elsewhere;
        return this;
    }

    /** Somebody touched it, and showed neither a finger nor a PIN. */
    TestAuthenticator onlyTouched() {
        flags = TOUCHED;
        return this;
    }

    TestAuthenticator countsFrom(int used) {
        count = used;
        return this;
    }

    /** Makes the passkey that these options ask for. */
    String makes(String options) {
        var client = client("webauthn.create", options);
        var object = new ByteArrayOutputStream();
        object.writeBytes(HexFormat.of().parseHex("a363666d74646e6f6e656761747453746d74a0686175746844617461"));
        var data = data((byte) (flags | WITH_KEY), key());
        object.writeBytes(new byte[] {0x58, (byte) data.length});
        object.writeBytes(data);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","attestationObject":"%3$s","transports":["internal"]}}
                """.formatted(text(id), text(client), text(object.toByteArray()));
    }

    /** Signs what these options ask for. */
    String signs(String options) {
        count++;
        var client = client("webauthn.get", options);
        var data = data(flags, new byte[0]);
        return """
                {"id":"%1$s","rawId":"%1$s","type":"public-key","clientExtensionResults":{},
                 "response":{"clientDataJSON":"%2$s","authenticatorData":"%3$s","signature":"%4$s"}}
                """.formatted(text(id), text(client), text(data), text(signature(data, sha256(client))));
    }

    private byte[] client(String type, String options) {
        var challenge = CHALLENGE.matcher(options);
        if (!challenge.find()) throw new IllegalStateException(options);
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge.group(1), origin)
                .getBytes(UTF_8);
    }

    private byte[] data(byte flag, byte[] key) {
        return ByteBuffer.allocate(37 + key.length)
                .put(sha256("localhost".getBytes(UTF_8)))
                .put(flag)
                .putInt(count)
                .put(key)
                .array();
    }

    private byte[] key() {
        var point = ((ECPublicKey) keys.getPublic()).getW();
        var cose = HexFormat.of().parseHex("a5010203262001215820");
        return ByteBuffer.allocate(18 + id.length + 77)
                .put(new byte[16])
                .putShort((short) id.length)
                .put(id)
                .put(cose)
                .put(bytes(point.getAffineX()))
                .put(HexFormat.of().parseHex("225820"))
                .put(bytes(point.getAffineY()))
                .array();
    }

    private static byte[] bytes(BigInteger number) {
        var all = number.toByteArray();
        var bytes = new byte[32];
        var length = Math.min(all.length, 32);
        System.arraycopy(all, all.length - length, bytes, 32 - length, length);
        return bytes;
    }

    private byte[] signature(byte[] data, byte[] client) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(keys.getPrivate());
            signature.update(data);
            signature.update(client);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair keys() {
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
