package org.baselinecme.office.scim;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.office.accounts.Accounts;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** A directory with a token of its own. */
abstract class ScimTest extends DatabaseTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    ScimTokens tokens;

    @Autowired
    Accounts accounts;

    MockMvcTester directory;
    String token;
    String key;

    @BeforeAll
    void aDirectory(@Autowired WebApplicationContext context) {
        directory = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
    }

    @BeforeEach
    void aToken() {
        key = "k" + UUID.randomUUID().toString().replace("-", "");
        token = as(cast.okafor(), me -> tokens.make(me, new ScimTokenForm("hospital", "Directory " + key)));
    }

    Answer send(String method, String path, String body) {
        var request = directory
                .method(HttpMethod.valueOf(method))
                .uri("/scim/v2" + path)
                .header("Authorization", "Bearer " + token);
        if (!body.isEmpty())
            request = request.contentType("application/scim+json").content(body);
        return answer(request.exchange().getMvcResult().getResponse());
    }

    Answer find(String path, String filter) {
        return answer(directory
                .get()
                .uri("/scim/v2" + path)
                .param("filter", filter)
                .header("Authorization", "Bearer " + token)
                .exchange()
                .getMvcResult()
                .getResponse());
    }

    @SuppressWarnings("unchecked") // JSON
    private static Answer answer(org.springframework.mock.web.MockHttpServletResponse response) {
        try {
            var text = response.getContentAsString(StandardCharsets.UTF_8);
            return new Answer(
                    response.getStatus(),
                    String.valueOf(response.getContentType()),
                    text.isEmpty() ? Map.of() : JSON.readValue(text, Map.class));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** What a directory sends, with the key in it. */
    static String sent(String name, String key) {
        try (var file = Objects.requireNonNull(ScimTest.class.getResourceAsStream("/scim/" + name + ".json"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).replace("@KEY@", key);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    PersonId person(String id) {
        return new PersonId(jdbc.sql("select person from scim_user where id = ?::uuid")
                .param(id)
                .query(UUID.class)
                .single());
    }

    boolean isOpen(PersonId person) {
        return as(cast.okafor(), me -> accounts.state(me, person)).orElseThrow().closed() == null;
    }

    List<String> rolesOf(PersonId person) {
        return jdbc.sql(
                        "select role || ' ' || scope_kind from v_access_grant where person = ? and until_at is null order by 1")
                .param(person.value())
                .query(String.class)
                .list();
    }

    /** What the server answered. */
    record Answer(int status, String type, Map<String, Object> body) {
        String text(String name) {
            return String.valueOf(body.get(name));
        }
    }
}
