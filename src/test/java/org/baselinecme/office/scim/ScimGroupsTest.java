package org.baselinecme.office.scim;

import static org.assertj.core.api.Assertions.assertThat;

import org.baselinecme.office.providers.ProviderRules;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Groups of a directory give and end roles by the rules of the provider. */
class ScimGroupsTest extends ScimTest {
    @Autowired
    private org.springframework.context.ApplicationContext application;

    @Test
    void who_belongs_to_a_group_holds_what_its_rules_give() {
        ProviderRules.of(application).add(cast, "hospital", "scim.groups", "CME " + key, cast.medicine());
        var user = send("POST", "/Users", sent("entra-user", key)).text("id");
        var person = person(user);
        var group = send("POST", "/Groups", "{\"displayName\":\"CME " + key + "\",\"externalId\":\"g\"}");
        assertThat(group.status()).isEqualTo(201);
        var path = "/Groups/" + group.text("id");
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");

        assertThat(send("PATCH", path, sent("entra-members", user))
                        .body()
                        .get("members")
                        .toString())
                .contains(user);
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
        assertThat(send("PATCH", path, sent("okta-members", user)).status()).isEqualTo(200);
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");

        send("PATCH", path, sent("entra-members", user));
        assertThat(rolesOf(person)).contains("COORDINATOR DEPARTMENT");
        assertThat(find("/Groups", "displayName eq \"CME " + key + "\"").body()).containsEntry("totalResults", 1);
        assertThat(send("DELETE", path, "").status()).isEqualTo(204);
        assertThat(rolesOf(person)).containsExactly("LEARNER SELF");
        assertThat(send("GET", path, "").status()).isEqualTo(404);
    }

    @Test
    void a_name_is_given_once_and_members_must_be_there() {
        var body = "{\"displayName\":\"Twice " + key + "\"}";
        assertThat(send("POST", "/Groups", body).status()).isEqualTo(201);
        assertThat(send("POST", "/Groups", body).status()).isEqualTo(409);
        var unknown = "{\"displayName\":\"Other " + key
                + "\",\"members\":[{\"value\":\"01a2057a-6963-7000-943a-c82a4f4d47e3\"}]}";
        assertThat(send("POST", "/Groups", unknown).status()).isEqualTo(400);
        assertThat(find("/Groups", "displayName eq \"Other " + key + "\"").body())
                .as("nothing of it is stored")
                .containsEntry("totalResults", 0);
    }
}
