import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** One visitor: a cookie jar of its own over a shared pool of connections, and the hidden fields of the page it reads. */
final class Browser {
    private static final HttpClient POOL = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*name=\"(_[a-z]+)\"[^>]*value=\"([^\"]*)\"");
    private final String base;
    private final CookieManager cookies = new CookieManager();
    private byte[] raw = new byte[0];
    private String address = "";

    Browser(String base) {
        this.base = base;
    }

    /** Comes from a network of its own, as the proxy of a real office would say. */
    Browser from(int network) {
        address = "10." + (network >> 16 & 255) + "." + (network >> 8 & 255) + "." + (network & 255);
        return this;
    }

    /** Saves what is answered so far, as the script of the page does; answered by 204. */
    void save(String page, String form, String path, Map<String, String> fields) {
        var all = new ArrayList<>(hidden(page, form).stream().filter(field -> !field.startsWith("_once=")).toList());
        fields.forEach((name, value) -> all.add(encode(name) + "=" + encode(value)));
        var response = send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("HX-Request", "true")
                .POST(BodyPublishers.ofString(String.join("&", all))));
        if (response.statusCode() != 204) throw new Failed(path, response.statusCode());
    }

    /** The page; anything but 200 is an error. */
    String get(String path) {
        var response = send(HttpRequest.newBuilder(URI.create(base + path)).GET());
        if (response.statusCode() != 200) throw new Failed(path, response.statusCode());
        return text(response);
    }

    /** Where a page leads on to. */
    String led(String path) {
        var response = send(HttpRequest.newBuilder(URI.create(base + path)).GET());
        if (response.statusCode() / 100 != 3) throw new Failed(path, response.statusCode());
        return response.headers().firstValue("Location").orElse("").replace(base, "");
    }

    /** How many bytes the last page took on the wire. */
    int wire() {
        return raw.length;
    }

    /** Sends a form that stands on a page, with its tokens, and gives the address it is led to. */
    String post(String page, String path, Map<String, String> fields) {
        return post(page, path, fields, 302, 303);
    }

    String post(String page, String path, Map<String, String> fields, Integer... good) {
        var all = new ArrayList<>(hidden(page, path));
        fields.forEach((name, value) -> all.add(encode(name) + "=" + encode(value)));
        var response = send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(String.join("&", all))));
        if (!List.of(good).contains(response.statusCode())) throw new Failed(path, response.statusCode());
        return response.headers().firstValue("Location").orElse("").replace(base, "");
    }

    private static List<String> hidden(String page, String path) {
        var from = page.indexOf("action=\"" + path + "\"");
        var form = from < 0 ? page : page.substring(from, page.indexOf("</form>", from));
        return HIDDEN.matcher(form)
                .results()
                .map(field -> encode(field.group(1)) + "=" + encode(field.group(2)))
                .distinct()
                .collect(Collectors.toList());
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            var uri = request.build().uri();
            cookies.get(uri, Map.of()).forEach((name, values) -> values.forEach(value -> request.header(name, value)));
            if (!address.isEmpty()) request.header("X-Forwarded-For", address);
            request.header("Accept-Encoding", "gzip").header("Accept", "text/html").timeout(Duration.ofSeconds(60));
            var response = POOL.send(request.build(), BodyHandlers.ofByteArray());
            cookies.put(uri, response.headers().map());
            return response;
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String text(HttpResponse<byte[]> response) {
        raw = response.body();
        if (!response.headers().firstValue("Content-Encoding").orElse("").equals("gzip"))
            return new String(raw, StandardCharsets.UTF_8);
        try (var unzipped = new GZIPInputStream(new java.io.ByteArrayInputStream(raw))) {
            return new String(unzipped.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** An answer that was not the one expected. */
    static final class Failed extends RuntimeException {
        final int status;

        Failed(String path, int status) {
            super(path + " answered " + status);
            this.status = status;
        }
    }
}
