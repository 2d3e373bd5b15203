package org.baselinecme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.baselinecme.AccessMatrix.Row;
import org.baselinecme.office.security.SecurityPageConfiguration;
import org.baselinecme.platform.files.Files;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every route for every kind of person, on the whole application: the answer is the one in {@link AccessMatrix}. */
class AccessMatrixTest extends DatabaseTest {
    private MockMvcTester browser;
    private AccessMatrixFixture situation;
    /** By state, for requests that change nothing. */
    private final Map<String, ActivityId> unchanged = new HashMap<>();

    @BeforeAll
    void aBrowserIsOpened(@Autowired WebApplicationContext context, @Autowired Files files) {
        browser = MockMvcTester.from(
                context, builder -> builder.apply(springSecurity()).build());
        situation = new AccessMatrixFixture(cast, jdbc, files);
    }

    static List<Row> rows() {
        return AccessMatrix.rows();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void every_person_gets_the_expected_response(Row row) throws Exception {
        var answers = new TreeMap<String, String>();
        var untouched = unchanged.computeIfAbsent(row.given(), situation::activity);
        for (var person : AccessMatrix.PEOPLE) {
            var own = row.changesFor(person) ? situation.activity(row.given()) : untouched;
            var response = ask(row, person, situation.path(row.pattern(), own));
            answers.put(person, answer(response));
            if (response.getStatus() == 404 && row.isOfAnActivity()) looksLikeAbsent(row, person, response);
        }
        assertThat(answers).isEqualTo(row.answers());
    }

    private static String answer(MockHttpServletResponse response) {
        var location = response.getRedirectedUrl();
        return location != null && location.endsWith("/sign-in") ? "sign-in" : "" + response.getStatus();
    }

    /** Out of scope and absent are the same page, to the letter. */
    private void looksLikeAbsent(Row row, String person, MockHttpServletResponse there) throws Exception {
        var absent = ask(row, person, situation.path(row.pattern(), ActivityId.next()));
        assertThat(page(there)).as(person).contains("Page not found").isEqualTo(page(absent));
    }

    @Test
    void a_malformed_id_looks_like_an_absent_one() throws Exception {
        var row = row("GET /activities/{id}");
        var absent = ask(row, "planner", "/activities/" + ActivityId.next());
        assertThat(page(ask(row, "planner", "/activities/1' or '1'='1"))).isEqualTo(page(absent));
    }

    @Test
    void every_route_has_its_row(
            @Autowired @Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mapping) {
        var rows = AccessMatrix.rows().stream().map(Row::route).toList();
        var routes = mapping.getHandlerMethods().keySet().stream().flatMap(AccessMatrixTest::routes);
        assertThat(routes.filter(route -> !rows.contains(route))).isEmpty();
    }

    private static Stream<String> routes(RequestMappingInfo info) {
        var methods = info.getMethodsCondition().getMethods();
        var verbs = methods.isEmpty()
                ? Set.of("GET")
                : methods.stream().map(Enum::name).toList();
        return info.getPatternValues().stream()
                .flatMap(pattern -> verbs.stream().map(verb -> verb + " " + (pattern.isEmpty() ? "/" : pattern)));
    }

    @Test
    void a_form_without_csrf_token_is_rejected() {
        var sent = browser.post().uri("/theme").with(as("planner")).param("theme", "dark");
        assertThat(sent).hasStatus(302).redirectedUrl().isEqualTo("/sign-in?expired");
    }

    @Test
    void a_script_without_a_session_gets_401() {
        assertThat(browser.get().uri("/activities").header("HX-Request", "true"))
                .hasStatus(401);
    }

    @Test
    void a_closed_account_loses_access_at_once() {
        var gone = cast.addPerson("gone", "Somebody Gone", cast.medicine());
        var page =
                browser.get().uri("/profile").with(authentication(SecurityPageConfiguration.remembered(gone.value())));
        assertThat(page).hasStatusOk();
        jdbc.sql("update account set closed_at = now() where person = ?")
                .param(gone.value())
                .update();
        assertThat(page).hasStatus(302).redirectedUrl().endsWith("/sign-in");
    }

    @Test
    void everyone_who_may_propose_can_open_their_proposal() {
        var row = row("POST /activities");
        var openings = new TreeMap<String, String>();
        for (var person : AccessMatrix.PEOPLE) {
            if (!row.answers().get(person).equals("302")) continue;
            var needs = String.valueOf(ask(row, person, "/activities").getRedirectedUrl());
            openings.put(person, answer(ask(row("GET /activities/{id}/needs"), person, needs)));
        }
        assertThat(openings)
                .isNotEmpty()
                .allSatisfy((person, status) -> assertThat(status).as(person).isEqualTo("200"));
    }

    @Test
    void a_file_uploaded_without_permission_is_not_stored() {
        var path = "/activities/" + situation.activity("draft") + "/needs/evidence";
        var before = storedFiles();
        for (var person : List.of("learner", "another", "elsewhere", "reviewer"))
            browser.post()
                    .uri(path)
                    .multipart()
                    .file(new MockMultipartFile("file", "audit.pdf", "application/pdf", new byte[] {1}))
                    .with(csrf())
                    .with(as(person))
                    .params(situation.form("/evidence"))
                    .exchange();
        assertThat(storedFiles()).isEqualTo(before);
    }

    private long storedFiles() {
        return jdbc.sql("select count(*) from stored_file").query(Long.class).single();
    }

    private static Row row(String route) {
        return AccessMatrix.rows().stream()
                .filter(row -> row.route().equals(route))
                .findFirst()
                .orElseThrow();
    }

    private MockHttpServletResponse ask(Row row, String person, String path) {
        var post = row.method().equals("POST");
        var request = browser.method(HttpMethod.valueOf(row.method())).uri(URI.create(path.replace(" ", "%20")));
        if (post) request = request.with(csrf()).params(situation.form(row.pattern()));
        return sent(person.equals("anonymous") ? request : request.with(as(person)));
    }

    private static MockHttpServletResponse sent(MockMvcRequestBuilder request) {
        return request.exchange().getMvcResult().getResponse();
    }

    private RequestPostProcessor as(String person) {
        return authentication(
                SecurityPageConfiguration.remembered(people().get(person).value()));
    }

    private Map<String, PersonId> people() {
        return Map.of(
                "learner", cast.petrov(),
                "planner", cast.drKhan(),
                "another", cast.drReyes(),
                "coordinator", cast.rahmani(),
                "elsewhere", cast.lindgren(),
                "reviewer", cast.tanaka(),
                "director", cast.okafor());
    }

    /** The page without what is new at every answer. */
    private static String page(MockHttpServletResponse response) throws Exception {
        return response.getContentAsString().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
    }
}
