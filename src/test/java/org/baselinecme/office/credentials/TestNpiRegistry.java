package org.baselinecme.office.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A registry of NPIs on this machine: answers in the form of the public one, about people who don't exist. */
final class TestNpiRegistry implements AutoCloseable {
    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private volatile int status = 200;
    private volatile String answer = "";

    TestNpiRegistry() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/api/", exchange -> {
            asked.add(URLDecoder.decode(exchange.getRequestURI().getRawQuery(), UTF_8));
            if (status == 0) await();
            var body = answer.getBytes(UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status == 0 ? 200 : status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/api/";
    }

    /** Answers with a recorded file from now on. */
    TestNpiRegistry answers(String file) {
        try (var read =
                Objects.requireNonNull(TestNpiRegistry.class.getResourceAsStream("/npi-registry/" + file), file)) {
            return says(200, new String(read.readAllBytes(), UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    TestNpiRegistry says(int code, String text) {
        status = code;
        answer = text;
        return this;
    }

    /** Takes requests from now on and answers none. */
    TestNpiRegistry hangs() {
        return says(0, "");
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
    }

    private void await() {
        try {
            closed.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
