package org.baselinecme;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An OpenID provider of the tests: one client, codes good once and for their verifier, signed tokens. Whoever asks is let in. */
public final class TestIdentityProvider {
    public static final String CLIENT = "baseline";
    private static final TestIdentityProvider ONE = new TestIdentityProvider();
    private final HttpServer server;
    private final RSAKey key;
    private final Map<String, Grant> codes = new ConcurrentHashMap<>();

    private TestIdentityProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/.well-known/openid-configuration", this::discovery);
            server.createContext(
                    "/keys", exchange -> answer(exchange, 200, new JWKSet(key.toPublicJWK()).toJSONObject()));
            server.createContext("/token", this::token);
            server.start();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
    }

    public static TestIdentityProvider get() {
        return ONE;
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    private void discovery(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                Map.of(
                        "issuer",
                        issuer(),
                        "authorization_endpoint",
                        issuer() + "/authorize",
                        "token_endpoint",
                        issuer() + "/token",
                        "jwks_uri",
                        issuer() + "/keys",
                        "end_session_endpoint",
                        issuer() + "/end",
                        "subject_types_supported",
                        List.of("public"),
                        "response_types_supported",
                        List.of("code"),
                        "id_token_signing_alg_values_supported",
                        List.of("RS256")));
    }

    /** What the browser would bring back, after somebody with these claims signed in there. */
    public String signIn(String authorization, Map<String, ?> claims) {
        var asked = query(URI.create(authorization).getRawQuery());
        if (!asked.get("code_challenge_method").equals("S256")) throw new AssertionError("no PKCE");
        var code = UUID.randomUUID().toString();
        codes.put(code, new Grant(asked.get("nonce"), asked.get("code_challenge"), Map.copyOf(claims)));
        return "?code=" + code + "&state=" + asked.get("state");
    }

    private void token(HttpExchange exchange) throws IOException {
        var form = query(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var grant = codes.remove(form.getOrDefault("code", ""));
        var credentials = exchange.getRequestHeaders().getFirst("Authorization");
        var expected =
                "Basic " + Base64.getEncoder().encodeToString((CLIENT + ":secret").getBytes(StandardCharsets.UTF_8));
        if (grant == null
                || !expected.equals(credentials)
                || !grant.challenge.equals(sha256(form.get("code_verifier")))) {
            answer(exchange, 400, Map.of("error", "invalid_grant"));
            return;
        }
        var claims = new HashMap<String, Object>(grant.claims);
        claims.putIfAbsent("nonce", grant.nonce);
        answer(
                exchange,
                200,
                Map.of("access_token", "access", "token_type", "Bearer", "expires_in", 60, "id_token", sign(claims)));
    }

    /** A signed token with these claims beside the usual ones. */
    public String sign(Map<String, ?> claims) {
        var set = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .issueTime(new Date())
                .expirationTime(Date.from(Instant.now().plusSeconds(300)));
        claims.forEach(set::claim);
        var token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException failed) {
            throw new IllegalStateException(failed);
        }
        return token.serialize();
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> json) throws IOException {
        var bytes = JSONObjectUtils.toJSONString(json).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    private static Map<String, String> query(String text) {
        return Stream.of(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private record Grant(String nonce, String challenge, Map<String, ?> claims) {}
}
