package org.baselinecme.credit.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.baselinecme.DatabaseTest;
import org.baselinecme.credit.certificates.TestClaims;
import org.baselinecme.office.people.GuestDetails;
import org.baselinecme.office.people.Guests;
import org.baselinecme.platform.access.Me;
import org.baselinecme.platform.files.Workbook;
import org.baselinecme.platform.kernel.ActivityId;
import org.baselinecme.platform.kernel.NotFound;
import org.baselinecme.platform.kernel.PersonId;
import org.baselinecme.platform.lists.ListFile;
import org.baselinecme.platform.lists.ListPage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class AwardListsDbTest extends DatabaseTest {
    private static final String ISO = "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d)";

    @Autowired
    private AwardLists lists;

    @Autowired
    private CertificateMailing mailing;

    @Autowired
    private Guests guests;

    @Autowired
    private ApplicationEventPublisher events;

    private Map<String, String> only(ActivityId activity) {
        var rows = file(activity, "awards.csv", asked());
        assertThat(rows).hasSize(2);
        var cells = new HashMap<String, String>();
        for (var at = 0; at < rows.getFirst().size(); at++)
            cells.put(rows.getFirst().get(at), rows.get(1).get(at));
        return cells;
    }

    private List<List<String>> file(ActivityId activity, String name, MultiValueMap<String, String> asked) {
        var response = new MockHttpServletResponse();
        let(
                cast.rahmani(),
                me -> lists.export(
                        me, activity, asked, new ListFile(new MockHttpServletRequest("GET", "/" + name), response)));
        var bytes = response.getContentAsByteArray();
        if (name.endsWith(".xlsx"))
            return Workbook.lines(bytes).all().stream()
                    .map(line -> line.cells())
                    .toList();
        return new String(bytes, StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .lines()
                .map(line -> List.of(line.substring(1, line.length() - 1).split("\",\"", -1)))
                .toList();
    }

    private ListPage list(ActivityId activity, String... pairs) {
        return as(cast.rahmani(), me -> lists.of(me, activity, asked(pairs))).list();
    }

    private static MultiValueMap<String, String> asked(String... pairs) {
        var all = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < pairs.length; i += 2) all.add(pairs[i], pairs[i + 1]);
        return all;
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
    @DisplayName("findings E2: the file of awards says whose name nobody confirmed")
    void the_name_of_a_guest_is_marked_until_it_is_confirmed() {
        var activity = cast.activities().opened();
        var address = "vasquez." + UUID.randomUUID() + "@example.org";
        var guest = guests.enter(UUID.randomUUID(), new GuestDetails("Dr Elena Vasquez-Thorne", "PHYSICIAN", address));
        new TestClaims(jdbc, transaction, events).claim(guest, activity, Map.of("AMA1", 4));
        assertThat(only(activity)).containsEntry("email", address).containsEntry("name_confirmed", "no");
        guests.confirmByLink(guest, address);
        assertThat(only(activity)).containsEntry("name_confirmed", "yes");
    }

    @Test
    void the_file_of_another_department_is_absent() {
        var activity = cast.activities().opened();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(cast.lindgren(), (Me me) -> lists.of(me, activity, asked())));
    }

    @Test
    void awards_are_filtered_by_status_and_system_and_found_by_name() {
        var claims = new TestClaims(jdbc, transaction, events);
        var activity = cast.activities().opened();
        claims.claim(cast.learners().learner("Nora Lindt", "MD", "PHYSICIAN"), activity, Map.of("AMA1", 4, "ANCC", 4));
        var gone = claims.claim(cast.learners().learner("Oskar Ekman", "RN", "NURSE"), activity, Map.of("", 3));
        claims.reverse(gone, cast.rahmani());
        assertThat(list(activity).rows()).hasSize(3);
        assertThat(list(activity, "status", "!REVERSED").rows()).hasSize(2);
        assertThat(list(activity, "system", "ANCC").rows())
                .singleElement()
                .satisfies(row -> assertThat(row.name()).isEqualTo("Nora Lindt, MD"));
        assertThat(list(activity, "q", "ekman", "sort", "-amount").rows()).hasSize(1);
        assertThat(list(activity, "system", "!PARTICIPATION").rows()).hasSize(2);
        var rows = file(activity, "awards.xlsx", asked("sort", "name"));
        assertThat(rows).hasSize(4);
        assertThat(rows.getLast()).contains("Oskar Ekman", "0.75", "REVERSED");
    }

    @Test
    void selected_certificates_are_mailed_again_once_each_without_reversed_ones() {
        var claims = new TestClaims(jdbc, transaction, events);
        var activity = cast.activities().opened();
        var nora = claims.claim(learner("Nora Lindt"), activity, Map.of("AMA1", 4, "ANCC", 4));
        var gone = claims.claim(learner("Oskar Ekman"), activity, Map.of("AMA1", 4));
        claims.claim(learner("No Address", null), activity, Map.of("AMA1", 4));
        claims.reverse(gone, cast.rahmani());
        owner().sql("update certificate set mail_due_at = null").update();
        var page = as(cast.rahmani(), (Me me) -> mailing.page(me, activity, asked("chosen", "all")));
        assertThat(page.mailed()).extracting("claim").containsExactly(nora);
        assertThat(page.reversed()).containsExactly("Oskar Ekman, MD");
        assertThat(page.unreachable()).containsExactly("No Address, MD");
        assertThat(send(activity, asked("chosen", "all"))).isEqualTo(1);
        assertThat(due(nora)).isTrue();
        assertThat(due(gone)).isFalse();
        assertThat(lastAuditEventOf(activity.value()).kind()).isEqualTo("CertificatesMailed");
        assertThat(send(activity, asked())).isZero();
    }

    private int send(ActivityId activity, MultiValueMap<String, String> asked) {
        return as(cast.rahmani(), (Me me) -> mailing.send(me, activity, asked));
    }

    private boolean due(UUID claim) {
        return jdbc.sql("select mail_due_at is not null from certificate where claim = ?")
                .param(claim)
                .query(Boolean.class)
                .single();
    }

    private PersonId learner(String name) {
        return learner(name, UUID.randomUUID() + "@example.org");
    }

    private PersonId learner(String name, @Nullable String email) {
        var learner = cast.learners().learner(name, "MD", "PHYSICIAN");
        owner().sql("update person set email = ? where id = ?")
                .param(1, email, Types.VARCHAR)
                .param(2, learner.value())
                .update();
        return learner;
    }
}
