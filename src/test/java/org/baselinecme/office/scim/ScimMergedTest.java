package org.baselinecme.office.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.baselinecme.Race;
import org.baselinecme.office.people.PersonMerges;
import org.baselinecme.office.people.Registration;
import org.baselinecme.platform.kernel.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests of a directory at the same moment, and people whose entries were merged. */
class ScimMergedTest extends ScimTest {
    @Autowired
    private PersonMerges merges;

    @Test
    void one_of_two_creates_of_one_name_at_once_is_told_that_it_is_taken() {
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        Runnable create = () ->
                statuses.add(send("POST", "/Users", sent("okta-user", key)).status());
        assertThat(Race.of(List.of(create, create))).allMatch(java.util.Optional::isEmpty);
        assertThat(statuses).containsExactlyInAnyOrder(201, 409);
        assertThat(find("/Users", "userName eq \"" + key + "@hospital.example\"")
                        .body())
                .containsEntry("totalResults", 1);
        assertThat(people(key)).isEqualTo(1);
    }

    @Test
    void a_change_and_a_disabling_at_once_both_count() {
        var made = send("POST", "/Users", sent("entra-user", key));
        var user = "/Users/" + made.text("id");
        var statuses = Collections.synchronizedList(new ArrayList<Integer>());
        assertThat(Race.of(List.of(
                        () -> statuses.add(
                                send("PATCH", user, sent("entra-change", key)).status()),
                        () -> statuses.add(send("DELETE", user, "").status()))))
                .allMatch(java.util.Optional::isEmpty);
        assertThat(statuses).containsExactlyInAnyOrder(200, 204);
        var after = send("GET", user, "").body();
        assertThat(after).containsEntry("active", false);
        assertThat(after.get("name").toString()).contains("Lind-Berg");
        assertThat(isOpen(person(made.text("id")))).isFalse();
    }

    @Test
    void an_update_goes_to_the_entry_that_is_left_after_a_merge() {
        var made = send("POST", "/Users", sent("okta-user", key));
        var user = "/Users/" + made.text("id");
        var provisioned = person(made.text("id"));
        send("PATCH", user, sent("okta-disable", key));
        var left = colleague(true);
        merge(provisioned, left);
        assertThat(send("GET", user, "").body())
                .as("the account of the entry that is left")
                .containsEntry("active", true);
        assertThat(send("PATCH", user, sent("okta-disable", key)).status()).isEqualTo(200);
        assertThat(isOpen(left)).isFalse();
        assertThat(send("PATCH", user, sent("okta-enable", key)).body()).containsEntry("active", true);
        assertThat(isOpen(left)).isTrue();
        assertThat(isOpen(provisioned)).as("never a second account").isFalse();
        assertThat(lastAuditEventOf(left.value()).kind()).isEqualTo("AccountReopened");
    }

    @Test
    void a_merged_entry_that_is_enabled_again_gets_one_account_on_the_entry_that_is_left() {
        var made = send("POST", "/Users", sent("okta-user", key));
        var user = "/Users/" + made.text("id");
        var provisioned = person(made.text("id"));
        send("PATCH", user, sent("okta-disable", key));
        var left = colleague(false);
        merge(provisioned, left);
        assertThat(send("PATCH", user, sent("okta-enable", key)).body()).containsEntry("active", true);
        assertThat(isOpen(left)).isTrue();
        assertThat(isOpen(provisioned)).isFalse();
        assertThat(send("POST", "/Users", sent("okta-user", key)).status()).isEqualTo(409);
    }

    private PersonId colleague(boolean account) {
        return as(cast.okafor(), me -> {
            var person = cast.services()
                    .people()
                    .register(me, new Registration("Omar Field", "Field, Omar", "", "PHYSICIAN", null, null, null));
            if (account) accounts.openElsewhere(me, person, null);
            return person;
        });
    }

    private void merge(PersonId from, PersonId into) {
        transaction.executeWithoutResult(status -> let(cast.okafor(), me -> {
            merges.lock(me, from, into);
            merges.merge(me, from, into, "Same person.");
        }));
    }

    private long people(String address) {
        return jdbc.sql("select count(*) from person where email = ?")
                .param(address + "@hospital.example")
                .query(Long.class)
                .single();
    }
}
