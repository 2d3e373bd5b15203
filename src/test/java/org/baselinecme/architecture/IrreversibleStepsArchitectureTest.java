package org.baselinecme.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.baselinecme.ConfirmedSteps;
import org.baselinecme.platform.web.AsksFirst;
import org.junit.jupiter.api.Test;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** findings A17: a step that can't be undone asks first; every other one that sounds like it says how it is undone. */
class IrreversibleStepsArchitectureTest {
    private static final Pattern FINAL = Pattern.compile(
            ".*/(approval|opening|closure|cancellation|declination|acceptance|refusal|grant|reversal|removal|withdrawal|departure"
                    + "|disqualification|exemption|joining|dismissal|end|stop|revisions|session-designations|merge|erasure)");

    /** Reviewed: how each is undone, or what it asks for that nobody gives by one click. */
    private static final Map<String, String> UNDONE = Map.ofEntries(
            Map.entry("/settings/erasures/{request}/refusal", "asks for a reason; the person may ask again"),
            Map.entry("/profile/data/erasure/withdrawal", "can be asked for again"),
            Map.entry("/profile/data/erasure", "is a page of its own that says what goes; it can be withdrawn"),
            Map.entry(
                    "/people/requests/{request}/approval", "asks for what was seen; another request changes it again"),
            Map.entry("/people/requests/{request}/refusal", "asks for a reason; the person may request it again"),
            Map.entry("/activities/{id}/late-claims/{late}/grant", "the award can be reversed on its page"),
            Map.entry(
                    "/activities/{id}/attendance/late/{checkIn}/acceptance", "asks how it is known; can be withdrawn"),
            Map.entry("/activities/{id}/attendance/late/{checkIn}/refusal", "asks for a reason; staff can record it"),
            Map.entry("/activities/{id}/imported-sessions/{session}/removal", "can be restored"),
            Map.entry("/activities/{id}/partners/{partner}/departure", "can be named again"),
            Map.entry("/activities/{id}/credit/requirements/{uan}/removal", "the number can be recorded again"),
            Map.entry("/activities/{id}/support/none/withdrawal", "can be attested again"),
            Map.entry("/activities/{id}/support/{supporter}/withdrawal", "asks for a reason; can be added again"),
            Map.entry("/activities/{id}/attendance/{slot}/people/{presence}/withdrawal", "can be recorded again"),
            Map.entry("/activities/{id}/attendance/{slot}/files/{file}/withdrawal", "the file can be loaded again"),
            Map.entry(
                    "/activities/{id}/file/{record}/documents/{document}/withdrawal",
                    "asks for a reason; the document is kept"),
            Map.entry("/activities/{id}/file/{record}/explanation/removal", "can be explained again"),
            Map.entry(
                    "/measures/{id}/observations/{observation}/withdrawal", "asks for a reason; can be entered again"),
            Map.entry("/measures/{id}/results/{result}/removal", "can be published again"),
            Map.entry("/people/{person}/earlier-credits/{entry}/withdrawal", "asks for a reason; can be restored"),
            Map.entry("/certificates/{serial}/revisions", "every version stays; it can be revised again"),
            Map.entry("/activities/{id}/attendance/{slot}/queue/{row}/dismissal", "asks for a reason; can be reopened"),
            Map.entry("/accounts/view/end", "can be started again"),
            Map.entry("/jobs/{id}/cancellation", "the job can be continued"),
            Map.entry("/accounts/{person}/closure", "asks for a reason; the account can be enabled again"),
            Map.entry("/accounts/{person}/opening", "can be disabled again"),
            Map.entry("/accounts/{person}/grants/{grant}/end", "the role can be given again"),
            Map.entry("/accounts/{person}/invitation/withdrawal", "the person can be invited again"),
            Map.entry("/deputies/{grant}/end", "the deputy can be named again"),
            Map.entry("/settings/departments/{department}/closure", "can be reopened"),
            Map.entry("/settings/departments/{department}/opening", "can be closed again"),
            Map.entry("/views/{id}/removal", "can be saved again"),
            Map.entry("/profile/request/withdrawal", "can be requested again"),
            Map.entry("/profile/licenses/{license}/removal", "can be added again"),
            Map.entry("/profile/boards/{board}/removal", "can be entered again"),
            Map.entry("/profile/emails/{email}/removal", "can be added and confirmed again"),
            Map.entry("/profile/phones/{phone}/removal", "can be added again"),
            Map.entry("/profile/consents/{kind}/withdrawal", "can be given again"),
            Map.entry("/people/duplicates/dismissal", "the two can still be merged from the page of either"),
            Map.entry("/profile/security/codes/removal", "asks for a code; can be set up again"),
            Map.entry("/profile/security/sessions/end", "one signs in again"),
            Map.entry("/profile/security/sessions/devices/end", "remembered again at the next sign-in"),
            Map.entry("/address/stop", "can be entered again"));

    @Test
    void every_step_that_cannot_be_undone_asks_first_or_says_how_it_is_undone() {
        var silent = posts().entrySet().stream()
                .filter(route -> FINAL.matcher(route.getKey()).matches())
                .filter(route -> !asks(route.getValue()) && !UNDONE.containsKey(route.getKey()))
                .map(Map.Entry::getKey);
        assertThat(silent).isEmpty();
    }

    @Test
    void what_is_reviewed_exists() {
        assertThat(posts().keySet()).containsAll(UNDONE.keySet());
    }

    @Test
    void the_questions_are_those_that_tests_confirm() {
        var asked = new TreeMap<String, String>();
        posts().forEach((route, method) -> {
            var first = method.getAnnotation(AsksFirst.class);
            if (first != null) asked.put(route, "asks." + first.value());
        });
        assertThat(asked).isEqualTo(new TreeMap<>(ConfirmedSteps.all()));
    }

    /** It asks on a page of its own, or takes what such a page sends. */
    private static boolean asks(Method method) {
        return method.isAnnotationPresent(AsksFirst.class)
                || Arrays.stream(method.getParameters())
                        .filter(one -> one.isAnnotationPresent(RequestParam.class))
                        .anyMatch(one -> one.getName().matches("confirmed|reviewed"));
    }

    private static Map<String, Method> posts() {
        var found = new TreeMap<String, Method>();
        Codebase.CLASSES.stream()
                .filter(type -> type.isAnnotatedWith(Controller.class))
                .map(type -> type.reflect())
                .forEach(type -> Arrays.stream(type.getDeclaredMethods())
                        .forEach(method -> paths(type, method).forEach(path -> found.put(path, method))));
        return found;
    }

    private static Stream<String> paths(Class<?> type, Method method) {
        var own = AnnotatedElementUtils.findMergedAnnotation(method, PostMapping.class);
        if (own == null) return Stream.of();
        var all = AnnotatedElementUtils.findMergedAnnotation(type, RequestMapping.class);
        var start = all == null || all.path().length == 0 ? "" : all.path()[0];
        return own.path().length == 0
                ? Stream.of(start)
                : Arrays.stream(own.path()).map(path -> start + path);
    }
}
