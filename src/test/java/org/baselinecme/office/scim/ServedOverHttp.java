package org.baselinecme.office.scim;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Answers a client that speaks HTTP with what the application answers in tests. */
final class ServedOverHttp implements AutoCloseable {
    private final MockMvcTester application;
    private final HttpServer server;

    private ServedOverHttp(MockMvcTester application, HttpServer server) {
        this.application = application;
        this.server = server;
    }

    static ServedOverHttp start(MockMvcTester application) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var served = new ServedOverHttp(application, server);
        server.createContext("/", served::answer);
        server.start();
        return served;
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var request = application
                    .method(HttpMethod.valueOf(exchange.getRequestMethod()))
                    .uri(URI.create(exchange.getRequestURI().toString().replace("+", "%20")))
                    .content(exchange.getRequestBody().readAllBytes());
            exchange.getRequestHeaders().forEach((name, values) -> request.header(name, values.toArray()));
            var response = request.exchange().getMvcResult().getResponse();
            for (var name : response.getHeaderNames())
                for (var value : response.getHeaders(name))
                    exchange.getResponseHeaders().add(name, value);
            var body = response.getContentAsByteArray();
            exchange.sendResponseHeaders(response.getStatus(), body.length == 0 ? -1 : body.length);
            if (body.length > 0) exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
