package org.baselinecme.office.scim;

import static org.assertj.core.api.Assertions.assertThat;

import de.captaingoldfish.scim.sdk.client.ScimClientConfig;
import de.captaingoldfish.scim.sdk.client.ScimRequestBuilder;
import de.captaingoldfish.scim.sdk.common.constants.EndpointPaths;
import de.captaingoldfish.scim.sdk.common.constants.enums.Comparator;
import de.captaingoldfish.scim.sdk.common.constants.enums.PatchOp;
import de.captaingoldfish.scim.sdk.common.resources.Group;
import de.captaingoldfish.scim.sdk.common.resources.User;
import de.captaingoldfish.scim.sdk.common.resources.complex.Name;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Email;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.Member;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.baselinecme.office.providers.ProviderRules;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A SCIM client that is not ours finds its way: it reads what the server can do, and checks every answer by the standard. */
class ScimClientTest extends ScimTest {
    @Autowired
    private ApplicationContext application;

    private ServedOverHttp server;
    private ScimRequestBuilder client;

    @BeforeEach
    void aClient() throws IOException {
        server = ServedOverHttp.start(directory);
        var settings = ScimClientConfig.builder()
                .httpHeaders(Map.of("Authorization", "Bearer " + token))
                .build();
        client = new ScimRequestBuilder(server.address() + "/scim/v2", settings);
    }

    @AfterEach
    void itLeaves() {
        client.close();
        server.close();
    }

    @Test
    void it_reads_what_the_server_can_do() {
        var able = client.loadServiceProviderConfiguration();
        assertThat(able.getPatchConfig().isSupported()).isTrue();
        assertThat(able.getBulkConfig().isSupported()).isFalse();
        var meta = client.loadMetaConfiguration().sendRequest();
        assertThat(meta.isSuccess()).as(meta.getResponseBody()).isTrue();
    }

    @Test
    void it_creates_finds_disables_and_enables_a_user() {
        var created = client.create(User.class, EndpointPaths.USERS)
                .setResource(user())
                .sendRequest();
        assertThat(created.isSuccess()).as(created.getResponseBody()).isTrue();
        assertThat(created.getHttpStatus()).isEqualTo(201);
        var id = created.getResource().getId().orElseThrow();

        var read = client.get(User.class, EndpointPaths.USERS, id).sendRequest();
        assertThat(read.isSuccess()).as(read.getResponseBody()).isTrue();
        assertThat(read.getResource().getUserName()).contains(address());
        var found = client.list(User.class, EndpointPaths.USERS)
                .filter("userName", Comparator.EQ, address())
                .build()
                .get()
                .sendRequest();
        assertThat(found.isSuccess()).as(found.getResponseBody()).isTrue();
        assertThat(found.getResource().getTotalResults()).isEqualTo(1);

        assertThat(activated(id, false)).contains(false);
        assertThat(activated(id, true)).contains(true);
        var changed = client.update(User.class, EndpointPaths.USERS, id)
                .setResource(user().toPrettyString().replace("Ada", "Adeline"))
                .sendRequest();
        assertThat(changed.isSuccess()).as(changed.getResponseBody()).isTrue();

        var gone = client.delete(User.class, EndpointPaths.USERS, id).sendRequest();
        assertThat(gone.getHttpStatus()).isEqualTo(204);
    }

    @Test
    void it_is_told_in_its_own_words_why_something_is_refused() {
        client.create(User.class, EndpointPaths.USERS).setResource(user()).sendRequest();
        var twice = client.create(User.class, EndpointPaths.USERS)
                .setResource(user())
                .sendRequest();
        assertThat(twice.getHttpStatus()).isEqualTo(409);
        assertThat(twice.getErrorResponse().getScimType()).contains("uniqueness");
        var unknown = client.get(User.class, EndpointPaths.USERS, "01a2057a-6963-7000-943a-c82a4f4d47e3")
                .sendRequest();
        assertThat(unknown.getHttpStatus()).isEqualTo(404);
        assertThat(unknown.isValidScimResponse()).isTrue();
    }

    @Test
    void its_groups_give_roles() {
        ProviderRules.of(application).add(cast, "hospital", "scim.groups", "CME " + key, cast.medicine());
        var user = client.create(User.class, EndpointPaths.USERS)
                .setResource(user())
                .sendRequest()
                .getResource()
                .getId()
                .orElseThrow();
        var group = client.create(Group.class, EndpointPaths.GROUPS)
                .setResource(Group.builder()
                        .displayName("CME " + key)
                        .members(List.of(Member.builder().value(user).build()))
                        .build())
                .sendRequest();
        assertThat(group.isSuccess()).as(group.getResponseBody()).isTrue();
        assertThat(rolesOf(person(user))).contains("COORDINATOR DEPARTMENT");

        var id = group.getResource().getId().orElseThrow();
        var left = client.patch(Group.class, EndpointPaths.GROUPS, id)
                .addOperation()
                .op(PatchOp.REMOVE)
                .path("members[value eq \"" + user + "\"]")
                .build()
                .sendRequest();
        assertThat(left.isSuccess()).as(left.getResponseBody()).isTrue();
        assertThat(rolesOf(person(user))).containsExactly("LEARNER SELF");
    }

    private Optional<Boolean> activated(String id, boolean active) {
        var changed = client.patch(User.class, EndpointPaths.USERS, id)
                .addOperation()
                .op(PatchOp.REPLACE)
                .path("active")
                .value(String.valueOf(active))
                .build()
                .sendRequest();
        assertThat(changed.isSuccess()).as(changed.getResponseBody()).isTrue();
        return client.get(User.class, EndpointPaths.USERS, id)
                .sendRequest()
                .getResource()
                .isActive();
    }

    private User user() {
        return User.builder()
                .userName(address())
                .externalId(key)
                .name(Name.builder().givenName("Ada").familyName("Quill").build())
                .emails(List.of(Email.builder().value(address()).primary(true).build()))
                .active(true)
                .build();
    }

    private String address() {
        return key + "@example.org";
    }
}
