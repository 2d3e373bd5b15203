package org.baselinecme.office.scim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Directories create and disable accounts, in the words of Microsoft Entra and Okta. */
class ScimUsersTest extends ScimTest {
    @Test
    void entra_creates_finds_changes_disables_and_enables() {
        assertThat(find("/Users", "userName eq \"" + key + "@hospital.example\"")
                        .body())
                .containsEntry("totalResults", 0);
        var made = send("POST", "/Users", sent("entra-user", key));
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.type()).startsWith("application/scim+json");
        var person = person(made.text("id"));
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
        assertThat(accounts.signInAddress(person)).contains(key + "@hospital.example");
        assertThat(auditEventsOf(person.value()))
                .extracting(AuditRow::kind)
                .contains("PersonRegistered", "AccountOpened", "Granted", "ScimUserAdded");
        for (var filter : List.of(
                "userName eq \"" + key.toUpperCase(java.util.Locale.ROOT) + "@hospital.example\"",
                "externalId eq \"" + key + "-object\"",
                "emails[type eq \"work\"].value eq \"" + key + "@hospital.example\"",
                "emails.value eq \"" + key + "@hospital.example\""))
            assertThat(find("/Users", filter).body()).as(filter).containsEntry("totalResults", 1);
        assertThat(find("/Users", "title co \"x\"").text("scimType")).isEqualTo("invalidFilter");

        var changed = send("PATCH", "/Users/" + made.text("id"), sent("entra-change", key));
        assertThat(changed.body().get("name").toString()).contains("Lind-Berg");
        assertThat(changed.body().get("emails").toString()).contains("new." + key);
        assertThat(accounts.signInAddress(person))
                .as("pending until a link there is used")
                .contains(key + "@hospital.example");

        var disabled = send("PATCH", "/Users/" + made.text("id"), sent("entra-disable", key));
        assertThat(disabled.body()).containsEntry("active", false);
        assertThat(isOpen(person)).isFalse();
        assertThat(lastAuditEventOf(person.value()).kind()).isEqualTo("AccountClosed");
        assertThat(send("PATCH", "/Users/" + made.text("id"), sent("okta-enable", key))
                        .body())
                .containsEntry("active", true);
        assertThat(isOpen(person)).isTrue();
    }

    @Test
    void okta_replaces_disables_and_never_revives_whom_a_person_disabled() {
        var made = send("POST", "/Users", sent("okta-user", key));
        var person = person(made.text("id"));
        var user = "/Users/" + made.text("id");
        assertThat(send("PATCH", user, sent("okta-disable", key)).body()).containsEntry("active", false);
        let(cast.okafor(), me -> accounts.reopen(me, person));
        let(cast.okafor(), me -> accounts.close(me, person, "lost the telephone"));
        var refused = send("PUT", user, sent("okta-user", key));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body())
                .containsEntry("scimType", "mutability")
                .containsEntry("status", "400")
                .containsEntry("schemas", List.of(ScimProblem.SCHEMA));
        assertThat(isOpen(person)).isFalse();
        assertThat(send("DELETE", user, "").status()).isEqualTo(204);
        assertThat(send("GET", user, "").body()).as("nothing is deleted").containsEntry("active", false);
    }

    @Test
    void nobody_is_joined_by_an_address_and_no_name_is_given_twice() {
        var known = sent("okta-user", key).replace(key + "@hospital.example", cast.email("reyes"));
        var refused = send("POST", "/Users", known);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("scimType")).isEqualTo("uniqueness");
        assertThat(send("POST", "/Users", sent("okta-user", key)).status()).isEqualTo(201);
        assertThat(send("POST", "/Users", sent("okta-user", key)).status()).isEqualTo(409);
    }

    @Test
    void the_last_director_stays() {
        var made = send("POST", "/Users", sent("okta-user", key));
        var person = person(made.text("id"));
        // as though the director of the office had come by the directory
        jdbc.sql("update scim_user set person = ? where id = ?::uuid")
                .params(cast.okafor().value(), made.text("id"))
                .update();
        var answer = transaction.execute(status -> {
            jdbc.sql(
                            "update access_grant set until_at = now() where role = 'DIRECTOR' and until_at is null and person <> ?")
                    .param(cast.okafor().value())
                    .update();
            var refused = send("PATCH", "/Users/" + made.text("id"), sent("okta-disable", key));
            status.setRollbackOnly();
            return refused;
        });
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("detail")).isNotBlank();
        assertThat(isOpen(cast.okafor())).isTrue();
        jdbc.sql("update scim_user set person = ? where id = ?::uuid")
                .params(person.value(), made.text("id"))
                .update();
    }

    @Test
    void a_token_opens_scim_only_and_nothing_once_it_is_revoked() {
        assertThat(send("GET", "/ServiceProviderConfig", "").status()).isEqualTo(200);
        assertThat(send("GET", "/ResourceTypes", "").body()).containsEntry("totalResults", 2);
        assertThat(send("GET", "/Schemas", "").body()).containsEntry("totalResults", 2);
        assertThat(directory.get().uri("/accounts").header("Authorization", "Bearer " + token))
                .hasStatus3xxRedirection();
        assertThat(jdbc.sql("select count(*) from scim_token where token_hash = ?")
                        .param(token)
                        .query(Long.class)
                        .single())
                .isZero();
        var made = as(cast.okafor(), tokens::list).getLast();
        let(cast.okafor(), me -> tokens.revoke(me, made.id()));
        var refused = send("GET", "/Users", "");
        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.body()).containsEntry("status", "401");
        assertThat(auditEventsOf(made.id()))
                .extracting(AuditRow::kind)
                .containsExactly("ScimTokenMade", "ScimTokenRevoked");
    }

    @Test
    void what_is_not_understood_is_said() {
        assertThat(send("POST", "/Users", "{").text("scimType")).isEqualTo("invalidSyntax");
        assertThat(send("POST", "/Users", "{}").text("scimType")).isEqualTo("invalidValue");
        assertThat(send("GET", "/Users/none", "").status()).isEqualTo(404);
        assertThat(Map.copyOf(send("GET", "/Users?count=1&startIndex=1", "").body()))
                .containsEntry("startIndex", 1);
    }
}
