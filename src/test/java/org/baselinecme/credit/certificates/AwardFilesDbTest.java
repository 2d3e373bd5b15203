package org.baselinecme.credit.certificates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.lists.ListFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class AwardFilesDbTest extends DatabaseTest {
    private static final String ISO = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";

    @Autowired
    private AwardFiles files;

    @Autowired
    private ApplicationEventPublisher events;

    private Map<String, String> only(ActivityId activity) {
        var columns = AwardFileController.EXPORT.columns();
        var response = new MockHttpServletResponse();
        let(
                cast.rahmani(),
                me -> files.write(
                        me,
                        activity,
                        new LinkedMultiValueMap<>(),
                        new ListFile(new MockHttpServletRequest("GET", "/awards.csv"), response)));
        var lines = new String(response.getContentAsByteArray(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(lines).hasSize(2);
        var row = lines.get(1).substring(1, lines.get(1).length() - 1).split("\",\"", -1);
        assertThat(row).hasSameSizeAs(columns);
        var cells = new HashMap<String, String>();
        for (var at = 0; at < row.length; at++) cells.put(columns.get(at).name(), row[at]);
        return cells;
    }

    private static MultiValueMap<String, String> asked(String name, String value) {
        var address = new LinkedMultiValueMap<String, String>();
        address.add(name, value);
        return address;
    }

    @Test
    void certificates_of_selected_awards_are_mailed_again_and_recorded() {
        var claims = new TestClaims(jdbc, transaction, events);
        var activity = cast.activities().opened();
        var claim = claims.claim(cast.learners().learner("Ina Berg", "MD", "PHYSICIAN"), activity, Map.of("AMA1", 4));
        var other = claims.claim(cast.learners().learner("Ole Dahl", "MD", "PHYSICIAN"), activity, Map.of("AMA1", 4));
        claims.reverse(other, cast.rahmani());
        owner().sql("update certificate set mail_due_at = null where claim in (?, ?)")
                .params(claim, other)
                .update();
        assertThat(mailed(activity, "chosen", "no id")).isZero();
        assertThat(mailed(activity, "chosen", "all")).isEqualTo(1);
        assertThat(jdbc.sql("select claim from certificate where mail_due_at is not null and claim in (?, ?)")
                        .params(claim, other)
                        .query(UUID.class)
                        .list())
                .containsExactly(claim);
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("CertificatesMailed");
    }

    private int mailed(ActivityId activity, String name, String value) {
        return as(cast.rahmani(), me -> files.mail(me, activity, asked(name, value)));
    }

    @Test
    @DisplayName("findings A14: the file of awards has ids, email, profession, serial and moments with their offset")
    void the_file_of_awards_is_for_programs() {
        var claims = new TestClaims(jdbc, transaction, events);
        var activity = cast.activities().opened();
        var learner = cast.learners().learner("Nora Lindt", "MD", "PHYSICIAN");
        owner().sql("update person set email = 'nora@example.org' where id = ?")
                .param(learner.value())
                .update();
        var claim = claims.claim(learner, activity, Map.of("AMA1", 4));
        assertThat(only(activity))
                .containsEntry("claim_id", claim.toString())
                .containsEntry("person_id", learner.toString())
                .containsEntry("profession", "PHYSICIAN")
                .containsEntry("email", "nora@example.org")
                .containsEntry("credit_system_code", "AMA1")
                .containsEntry("credits", "1.00")
                .containsEntry("serial", claims.serial(claim).toString())
                .containsEntry("status", "AWARDED")
                .hasEntrySatisfying("awarded_at", at -> assertThat(at).matches(ISO));
        claims.reverse(claim, cast.rahmani());
        assertThat(only(activity))
                .containsEntry("status", "REVERSED")
                .containsEntry("reason", "The wrong person was ticked.")
                .hasEntrySatisfying("reversed_at", at -> assertThat(at).matches(ISO));
    }

    @Test
    void the_file_of_another_department_is_absent() {
        var activity = cast.activities().opened();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        as(cast.lindgren(), (Me me) -> files.selection(me, activity, asked("chosen", "all"))));
    }
}
